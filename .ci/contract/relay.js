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
