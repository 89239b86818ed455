// Opens the console with a tab for each example operation (OPERATIONS), where a visitor has none of their own yet: what
// is typed stays in the browser. What the service brings of GraphiQL is as it was.
const asked = new URLSearchParams(window.location.search);

ReactDOM.render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({
      url: window.location.origin + '/graphql',
      subscriptionUrl: window.location.origin.replace(/^http/, 'ws') + '/graphql',
    }),
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
    defaultTabs: OPERATIONS,
    defaultQuery: '',
    defaultEditorToolsVisibility: true,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
    schemaDescription: true,
  }),
  document.getElementById('graphiql')
);
