// Relay reads operations from program text, and asks that each is named after its file and its kind: as a frontend
// would, this puts each example operation into a file of its own.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

rmSync('relay', { recursive: true, force: true });
mkdirSync('relay');
for (const file of readdirSync('operations').filter(name => name.endsWith('.graphql'))) {
  const text = readFileSync(`operations/${file}`, 'utf8');
  const [, kind, name] = /^(query|mutation|subscription) (\w+)/m.exec(text);
  const named = name + kind[0].toUpperCase() + kind.slice(1);
  writeFileSync(`relay/${name}.ts`, `graphql\`${text.replace(`${kind} ${name}`, `${kind} ${named}`)}\`;\n`);
}

// And each kind of list is paged as usePaginationFragment does, which asks for more of a thing by its id.
const lists = { Article: 'claims', Claim: 'contradictions', Contradiction: 'pairs', ContradictionSide: 'claims', Source: 'articles' };
for (const [type, list] of Object.entries(lists)) {
  const module = `${type}List`;
  writeFileSync(`relay/${module}.ts`, `graphql\`fragment ${module}_item on ${type}
    @argumentDefinitions(first: {type: "Int", defaultValue: 10}, after: {type: "String"})
    @refetchable(queryName: "${module}Query") {
      ${list}(first: $first, after: $after) @connection(key: "${module}_${list}") { edges { node { __typename } } }
    }\`;\n`);
}
