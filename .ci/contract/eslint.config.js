// graphql-eslint's recommended rules and Relay's, on the schema and on the example operations.
import graphql from '@graphql-eslint/eslint-plugin';

const rules = (...sets) => Object.assign({}, ...sets.map(set => graphql.configs[set].rules));
const shared = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'operations/*.graphql' } },
  },
  plugins: { '@graphql-eslint': graphql },
};

// What has no identity of its own: it is read as a part of the node that holds it, and never asked for by id.
const values = [
  'Analysis', 'AuditEntry', 'ClaimReading', 'Comparison', 'ContradictionExports', 'ContradictionPair',
  'Finding', 'FindingSide', 'IngestProgress', 'NamedThing', 'PageInfo', 'QuantityExpression', 'Review', 'ReviewState',
  'SentenceSpan', 'TextSegment', 'TimeExpression', 'TimelinePoint', 'UserError',
];

export default [
  {
    ...shared,
    files: ['schema.graphql'],
    rules: {
      ...rules('flat/schema-recommended', 'flat/schema-relay'),
      '@graphql-eslint/strict-id-in-types': ['error', {
        exceptions: { types: values, suffixes: ['Connection', 'Count', 'Edge', 'Facets', 'Payload'] },
      }],
      // Relay leaves these open: lists that can't grow need no connection, entries of a history are no nodes, and lists
      // page forward.
      '@graphql-eslint/relay-edge-types': ['error', {
        withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false,
      }],
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
  { ...shared, files: ['operations/*.graphql'], rules: rules('flat/operations-recommended') },
];
