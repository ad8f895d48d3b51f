/** The arrows of the house (docs/decisions/0001-rooms.md): each rule says why it stands. */
const only = (room, allowed, comment) => ({
  name: `${room.replace(/\W+/g, '-')}-imports-only`,
  comment,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(apps|packages|tools|bench)/', pathNot: `^(${[room, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    only(
      'packages/criteria',
      [],
      'The criteria stand alone: an auditor must be able to run them with nothing else of ours.',
    ),
    only(
      'packages/domain',
      ['packages/criteria'],
      'Deciders know the criteria and nothing that talks to the world.',
    ),
    only(
      'packages/event-store',
      ['packages/testing'],
      'The event store keeps bytes and order; it must not know what the bytes mean.',
    ),
    only(
      'packages/event-store-kurrent',
      ['packages/event-store', 'packages/testing'],
      'An adapter knows the port and its server, nothing of what is kept.',
    ),
    only(
      'packages/ledger',
      [],
      'Proofs rest on hashes and signatures alone: whoever checks them needs nothing else of ours.',
    ),
    only(
      'packages/verifier',
      ['packages/criteria', 'packages/domain', 'packages/ledger', 'packages/testing'],
      'An auditor checks a file without a server: the verifier knows the rules and the proofs, and no store.',
    ),
    only(
      'packages/contracts',
      ['packages/criteria', 'packages/domain'],
      'The HTTP contract speaks domain words; it must not know how they are served.',
    ),
    only(
      'packages/read-models',
      [
        'packages/criteria',
        'packages/domain',
        'packages/event-store',
        'packages/event-store-kurrent',
        'packages/testing',
      ],
      'Read models are folded from events, so that they can be rebuilt from nothing else.',
    ),
    only(
      'packages/documents',
      ['packages/contracts', 'packages/criteria', 'packages/domain', 'packages/testing'],
      'A document is made from what its reader was shown; it asks no store and no server.',
    ),
    only(
      'packages/application',
      ['packages/criteria', 'packages/domain', 'packages/event-store', 'packages/testing'],
      'Executing a command needs the deciders and the log, and nothing of the installation around them.',
    ),
    only(
      'packages/platform',
      [
        'packages/application',
        'packages/criteria',
        'packages/domain',
        'packages/event-store',
        'packages/ledger',
        'packages/read-models',
        'packages/testing',
        'packages/verifier',
      ],
      'What the API and the worker share at run time; neither may reach into the other.',
    ),
    {
      name: 'kurrent-only-where-it-is-asked-for',
      comment:
        'Who runs on PostgreSQL loads nothing of KurrentDB: its adapter is imported in one place, when it is named.',
      severity: 'error',
      from: { path: '^(apps|packages|tools|bench)/', pathNot: '^packages/event-store-kurrent/' },
      to: { path: '^packages/event-store-kurrent/|@kurrent/', dynamic: false },
    },
    {
      name: 'testing-is-for-specs',
      comment: 'Builders and servers for specs are never part of what runs.',
      severity: 'error',
      from: { path: '^(apps|packages|tools)/', pathNot: '\\.spec\\.tsx?$|/test/|^packages/testing/' },
      to: { path: '^packages/testing/|^apps/web/test/' },
    },
    only(
      'apps/api',
      ['packages'],
      'The API never imports the worker or the web app: they meet in the event store.',
    ),
    only('apps/worker', ['packages'], 'The worker never imports the API: they meet in the event store.'),
    only(
      'apps/web/src',
      ['packages/contracts', 'packages/criteria', 'apps/web/test/components'],
      'The web app knows the contract and the criteria it explains, never the server.',
    ),
    only(
      'tools/demo',
      ['packages', 'tools/launcher'],
      'The demo goes in through the front door: HTTP for the stories, the deciders for the seed, never an app from inside.',
    ),
    only(
      'tools/dev',
      ['tools/launcher', 'packages/testing'],
      'Development starts what is there; it is part of nothing.',
    ),
    only('tools/launcher', [], 'The launcher starts processes; it must run while what it starts is broken.'),
    {
      name: 'one-way-in',
      comment: 'A package is entered by its index: what it does not export is its own business.',
      severity: 'error',
      from: { path: '^(apps|packages|tools|bench)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot:
          '^packages/[^/]+/src/index\\.ts$|^packages/(application/src/nest|platform/src/jobs)/index\\.ts$|^packages/$2/|^packages/testing/src/',
      },
    },
    {
      name: 'commands-without-nest',
      comment:
        'What runs without a server (the demo, the command line) carries out commands too: Nest stays in one folder.',
      severity: 'error',
      from: { path: '^packages/application/src/', pathNot: '^packages/application/src/nest/' },
      to: { path: '^packages/application/src/nest/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle hides which part rests on which.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-rooms-without-node',
      comment:
        'Criteria and domain decide from their arguments alone: no files, no network, no clock. The CLI is the door.',
      severity: 'error',
      from: {
        path: '^packages/(criteria|domain)/src/',
        pathNot: '\\.spec\\.ts$|^packages/criteria/src/cli/',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['tidu-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
