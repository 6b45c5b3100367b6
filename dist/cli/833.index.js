export const id = 833;
export const ids = [833];
export const modules = {

/***/ 51747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/facts.js
/** How findings call a package's version. */
const versionOf = ({ name, version }) => `${name}@${version}`;
/** How a package got there: ` by way of a@1 > b@2`; nothing where the manifest names it itself. */
const byWayOf = ({ via }) => {
    const steps = via.slice(0, -1);
    if (steps.length === 0)
        return '';
    const shown = steps.length <= STEPS_SHOWN ? steps : [...steps.slice(0, STEPS_SHOWN - 1), '…', ...steps.slice(-1)];
    return `, brought in by ${shown.map((step) => (step === '…' ? step : `\`${step}\``)).join(' > ')}`;
};
const STEPS_SHOWN = 4;

;// CONCATENATED MODULE: ./lib/checks/dependencies/affected.js

/** Joins what the engines said with the packages they said it of, and says why some of it never blocks. */
const affectedOf = (looked, there, policy) => looked.flatMap(({ manifest, vulnerabilities }) => {
    const find = findIn(manifest);
    return vulnerabilities.map((vulnerability) => {
        const installed = find(vulnerability);
        const neverBlocks = whyItNeverBlocks(manifest, installed, vulnerability, there, policy);
        return { manifest, installed, vulnerability, ...(neverBlocks === undefined ? {} : { neverBlocks }) };
    });
});
const licencesOf = (looked) => looked.flatMap(({ manifest, licences }) => {
    const find = findIn(manifest);
    return licences.map((licence) => ({ manifest, installed: find(licence), licence }));
});
const whyItNeverBlocks = (manifest, installed, { fixedIn, upgrade }, there, { onlyFixable, scope }) => {
    if (there.had(manifest, installed))
        return 'It was there before this change.';
    if (scope === 'production' && installed.scope === 'development') {
        return 'Only development needs it, and the policy says `scope: production`.';
    }
    return onlyFixable && fixedIn.length === 0 && upgrade === undefined
        ? 'No fix is known, and the policy says `only-fixable`.'
        : undefined;
};
/** A package that an engine names and our inventory does not is shown at the manifest itself. */
const findIn = (manifest) => {
    const byVersion = new Map();
    for (const one of manifest.packages) {
        const known = byVersion.get(versionOf(one));
        if (known === undefined || (known.scope === 'development' && one.scope === 'production')) {
            byVersion.set(versionOf(one), one);
        }
    }
    return ({ name, version }) => byVersion.get(versionOf({ name, version })) ?? {
        name,
        version,
        location: { path: manifest.path, startLine: 1, startColumn: 1 },
        via: [versionOf({ name, version })],
        scope: 'production',
        source: 'registry',
    };
};

// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/checks/dependencies/merge-vulnerabilities.js

/** One entry for each package version and advisory, where advisories that share a name are one. What is known best is kept. */
const mergeVulnerabilities = (vulnerabilities) => {
    const byPackage = new Map();
    for (const one of vulnerabilities) {
        const key = `${one.name}\0${one.version}`;
        byPackage.set(key, [...(byPackage.get(key) ?? []), one]);
    }
    return [...byPackage.values()].flatMap((ofOne) => ofOne.reduce(addTo, []));
};
/** Joins everything that shares a name with `added`: it may be what shows that two others are the same. */
const addTo = (known, added) => {
    const names = new Set(namesOf(added.advisory));
    const isSame = ({ advisory }) => namesOf(advisory).some((name) => names.has(name));
    const same = known.filter(isSame);
    return [...known.filter((one) => !isSame(one)), same.reduce((all, one) => merged(one, all), added)];
};
const namesOf = ({ id, aliases }) => [id, ...aliases];
const merged = (first, second) => {
    const upgrade = first.upgrade ?? second.upgrade;
    return {
        name: first.name,
        version: first.version,
        advisory: oneAdvisory(first.advisory, second.advisory),
        fixedIn: first.fixedIn.length > 0 ? first.fixedIn : second.fixedIn,
        ...(upgrade === undefined ? {} : { upgrade }),
    };
};
const oneAdvisory = (first, second) => {
    const [id = first.id, ...others] = [...new Set([...namesOf(first), ...namesOf(second)])].sort(bestKnownFirst);
    const severity = worse(first.severity, second.severity);
    const scores = [first.score, second.score].filter((score) => score !== undefined);
    return {
        id,
        aliases: [...others].sort(),
        summary: first.summary === '' ? second.summary : first.summary,
        malicious: first.malicious || second.malicious,
        url: id === second.id && id !== first.id ? second.url : first.url,
        ...(severity === undefined ? {} : { severity }),
        ...(scores.length === 0 ? {} : { score: Math.max(...scores) }),
    };
};
const worse = (a, b) => a === undefined || b === undefined ? (a ?? b) : (0,severity/* compareSeverity */.zK)(a, b) >= 0 ? a : b;
const bestKnownFirst = (a, b) => fame(a) - fame(b) || (a < b ? -1 : a > b ? 1 : 0);
const fame = (id) => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2);

// EXTERNAL MODULE: ./lib/checks/dependencies/names-of.js
var names_of = __webpack_require__(61525);
;// CONCATENATED MODULE: ./lib/checks/dependencies/choose-engine.js



/** The packages of a manifest that an advisory database can know. */
const registryPackages = ({ packages }) => new Set(packages.filter(({ source }) => source === 'registry').map(versionOf));
/** Those that an engine has to look at. A manifest without a package of a registry is looked at as soon as it is read. */
const withSomethingToLookUp = (manifests) => manifests.filter((manifest) => registryPackages(manifest).size > 0);
/** Those of its question that an engine did not look at whole: what another engine may be asked in its place. */
const leftBy = ({ manifests, answer }) => manifests.filter((manifest) => gapOf(manifest, answer) !== undefined);
/**
 * Joins what the engines said, manifest by manifest. With `both` each engine must have looked at everything; else one that did is
 * enough, and several that looked at parts are enough when nothing is left between them.
 */
const join = (manifests, asked, choice) => manifests.map((manifest) => {
    const mine = asked.filter((one) => one.manifests.includes(manifest));
    const looks = mine.flatMap(({ answer }) => scanOf(manifest, answer) ?? []);
    const gaps = mine.flatMap(({ answer }) => gapOf(manifest, answer) ?? []);
    const isWhole = choice === 'both' ? gaps.length === 0 : gaps.length < mine.length || nothingMissed(manifest, looks);
    return {
        manifest,
        engines: mine.filter(({ answer }) => scanOf(manifest, answer)).map(({ answer }) => answer.engine),
        vulnerabilities: mergeVulnerabilities(looks.flatMap(({ vulnerabilities }) => vulnerabilities)),
        licences: looks.flatMap(({ licences }) => licences),
        gaps: mine.length === 0 || isWhole ? [] : gaps,
    };
});
const lookOf = (manifest, answer) => answer.status === 'answered' ? answer.looks.find((look) => look.manifest === manifest.path) : undefined;
const scanOf = (manifest, answer) => {
    const look = lookOf(manifest, answer);
    return look?.status === 'scanned' ? look : undefined;
};
/** Why this engine did not look at the whole manifest. Our own count of its packages decides, not the engine's word. */
const gapOf = (manifest, answer) => {
    if (answer.status === 'unavailable')
        return answer.reason;
    const look = lookOf(manifest, answer);
    if (look === undefined)
        return `${answer.engine} said nothing about it.`;
    if (look.status === 'not-scanned')
        return look.reason;
    const packages = registryPackages(manifest).size;
    const seen = Math.min(look.examined, packages - look.missed.length);
    if (seen >= packages)
        return undefined;
    const notAt = look.missed.length === 0 ? '' : `, not at ${(0,names_of/* namesOf */.e)(look.missed)}`;
    const because = look.missedBecause === undefined ? '' : ` ${look.missedBecause}`;
    return `${answer.engine} looked at ${seen} of ${packages} packages${notAt}.${because}`;
};
/** Whether what one engine missed was seen by another. An engine that counts less than it names as missed vouches for nothing. */
const nothingMissed = (manifest, looks) => {
    const packages = registryPackages(manifest).size;
    const honest = looks.filter(({ examined, missed }) => examined + missed.length >= packages);
    return (honest.length > 1 && honest[0]?.missed.every((one) => honest.some(({ missed }) => !missed.includes(one))) === true);
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/ask-engines.js

/**
 * Asks the engines that the policy names, in the order it wants. `auto` asks Snyk first and OSV about whatever Snyk did not look
 * at. Where nothing is to be looked up nobody is asked, so that a run without any source can still be clean.
 */
const askEngines = async (engines, all, choice) => {
    const manifests = withSomethingToLookUp(all);
    const ask = async (name, about) => about.length === 0 ? [] : [{ name, manifests: about, answer: await engines[name].look(about) }];
    if (choice === 'both')
        return (await Promise.all([ask('snyk', manifests), ask('osv', manifests)])).flat();
    if (choice !== 'auto')
        return ask(choice, manifests);
    const bySnyk = await ask('snyk', manifests);
    return [...bySnyk, ...(await ask('osv', bySnyk.flatMap(leftBy)))];
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/coverage.js

/** The proof: manifests by our own count, and the packages of each engine's question beside those it looked at. */
const coverageOf = (looked, asked, choice, inventory) => {
    const elsewhere = looked.flatMap(({ manifest }) => manifest.packages.filter(({ source }) => source !== 'registry'));
    return [
        {
            what: 'manifests',
            expected: looked.length,
            examined: looked.filter(isWhole).length,
            ...(inventory.notes.length === 0 ? {} : { note: inventory.notes.join('; ') }),
        },
        ...engineRows(asked, choice),
        ...(elsewhere.length === 0
            ? []
            : [
                {
                    what: 'packages from Git, an address or a folder',
                    examined: elsewhere.length,
                    note: 'listed only: no advisory database knows them',
                },
            ]),
    ];
};
/** With `auto` an engine that could not be asked is a note beside the one that stepped in: nothing is missing. */
const engineRows = (asked, choice) => {
    const answered = asked.filter(({ answer }) => answer.status === 'answered');
    if (choice !== 'auto' || answered.length === 0)
        return asked.map(engineRow);
    const notes = asked.flatMap(({ answer }) => answer.status === 'unavailable' ? [`in place of ${answer.engine}: ${answer.reason}`] : []);
    return answered.map((one) => ({ ...engineRow(one), ...(notes.length === 0 ? {} : { note: notes.join(' ') }) }));
};
const engineRow = ({ manifests, answer }) => {
    const expected = manifests.reduce((all, manifest) => all + registryPackages(manifest).size, 0);
    const base = { what: 'packages', expected, engine: answer.engine };
    if (answer.status === 'unavailable')
        return { ...base, examined: 0, note: answer.reason };
    const examined = answer.looks.reduce((all, look) => all + (look.status === 'scanned' ? look.examined : 0), 0);
    return { ...base, examined };
};
/** A row for each manifest: what it installs, who looked at it, and if not, why. */
const manifestTable = (looked) => ({
    title: 'Manifests',
    columns: ['Manifest', 'Lockfile', 'Packages', 'Development only', 'Engine', 'Result'],
    rows: looked.map((one) => {
        const { manifest, engines } = one;
        return [
            manifest.path,
            lockfileWords(one),
            String(manifest.packages.length),
            String(manifest.packages.filter(({ scope }) => scope === 'development').length),
            engines.join(', ') || '–',
            resultWords(one),
        ];
    }),
});
const lockfileWords = ({ manifest: { path, lockfile, unlocked } }) => lockfile === undefined ? (unlocked.length > 0 ? 'none' : '–') : lockfile === path ? 'itself' : lockfile;
const resultWords = (looked) => {
    const { manifest, gaps, vulnerabilities } = looked;
    if (!isWhole(looked))
        return `not looked at whole: ${[...manifest.problems, ...gaps].join(' ')}`;
    const found = vulnerabilities.length === 0 ? 'nothing known' : `${vulnerabilities.length} found`;
    const unlocked = manifest.unlocked.length;
    if (unlocked > 0)
        return `${manifest.packages.length > 0 ? `${found}; ` : ''}${unlocked} not locked, of no known version`;
    return registryPackages(manifest).size === 0 ? 'nothing to look up' : found;
};
const isWhole = ({ manifest, gaps }) => gaps.length === 0 && manifest.problems.length === 0;

// EXTERNAL MODULE: ./lib/checks/dependencies/inventory.js + 53 modules
var dependencies_inventory = __webpack_require__(37391);
;// CONCATENATED MODULE: ./lib/checks/dependencies/required-engine.js

/** Whether the policy wants Snyk on the branch of this run, and Snyk did not look at everything. */
const missingEngineOf = ({ protectedBranch: branch, pathMatches }, { dependencies, path }, manifests, asked) => {
    if (branch === undefined)
        return undefined;
    if (!dependencies.snykRequiredOn.some((wanted) => wanted === branch || pathMatches(branch, wanted)))
        return undefined;
    const reason = whyNotSnyk(manifests, asked);
    const location = dependencies.snykRequiredAt ?? { path: path ?? 'aduana.yml', startLine: 1, startColumn: 1 };
    return reason === undefined ? undefined : { branch, reason, location };
};
const whyNotSnyk = (manifests, asked) => {
    if (withSomethingToLookUp(manifests).length === 0)
        return undefined;
    const snyk = asked.find(({ name }) => name === 'snyk');
    if (snyk === undefined)
        return 'The policy says `engine: osv`, so Snyk was not asked.';
    if (snyk.answer.status === 'unavailable')
        return snyk.answer.reason;
    const left = leftBy(snyk).length;
    return left === 0 ? undefined : `Snyk did not look at ${left} of ${snyk.manifests.length} manifests.`;
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/shortfall.js

const REASONS_TOLD = 5;
/**
 * Why something was not looked at as it should have been, in sentences: one for each reason, with the manifests it is true of.
 * Undefined when everything was looked at.
 */
const shortfallOf = (looked, unread) => {
    const byReason = new Map();
    for (const { manifest, gaps } of looked) {
        const reason = gaps.join(' ');
        if (reason !== '')
            byReason.set(reason, [...(byReason.get(reason) ?? []), manifest.path]);
    }
    const sentences = [
        ...[...byReason].map(([reason, paths]) => `${reason} Not looked at whole: ${(0,names_of/* namesOf */.e)(paths)}.`),
        ...looked.flatMap(({ manifest }) => manifest.problems.map((problem) => `${(0,names_of/* namesOf */.e)([manifest.path])}: ${problem}`)),
        ...unread,
    ];
    const more = sentences.length - REASONS_TOLD;
    if (sentences.length === 0)
        return undefined;
    const isProblem = looked.some(({ manifest }) => manifest.problems.length > 0);
    return [
        ...sentences.slice(0, REASONS_TOLD),
        ...(more > 0 ? [`And ${more} more; the table names all.`] : []),
        ...(isProblem ? ['What nobody installs is named under `leave-out` of `dependencies`, with the reason.'] : []),
    ].join(' ');
};

// EXTERNAL MODULE: ./lib/parsers/specimen.js
var parsers_specimen = __webpack_require__(49828);
;// CONCATENATED MODULE: ./lib/checks/dependencies/unlocked.js

const BEFORE = 'It was so before this change.';
const DEVELOPMENT = 'Only development needs it, and the policy says `scope: production`.';
const FOUNDATION = 'Pipenv and pip-compile leave what installs packages out of what they lock, unless told otherwise.';
/** The manifests of which something is not pinned, and what of it only wants to be shown. */
const unlockedOf = (manifests, there, { dependencies: { scope }, services }) => manifests
    .filter(({ unlocked }) => unlocked.length > 0)
    .map((manifest) => {
    const specimen = (0,parsers_specimen/* isSpecimen */.D)(manifest.path, services) ? parsers_specimen/* SPECIMEN */.N : undefined;
    const isLeft = (one) => scope === 'production' && one.scope === 'development';
    const ofOne = (one) => {
        if (there.wasUnlockedDependency(manifest, one.name))
            return BEFORE;
        if (isLeft(one))
            return DEVELOPMENT;
        return isFoundation(manifest, one) ? FOUNDATION : specimen;
    };
    const ofAll = there.wasUnlocked(manifest)
        ? BEFORE
        : manifest.unlocked.every(isLeft)
            ? DEVELOPMENT
            : manifest.unlocked.every((one) => isFoundation(manifest, one))
                ? FOUNDATION
                : specimen;
    return {
        manifest,
        dependencies: manifest.unlocked.map((one) => ({ ...one, ...saying(ofOne(one)) })),
        ...saying(ofAll),
    };
});
const saying = (neverBlocks) => (neverBlocks === undefined ? {} : { neverBlocks });
/** Source: https://pip-tools.readthedocs.io/en/stable/cli/pip-compile/ (`--allow-unsafe`) */
const FOUNDATIONS = new Set(['distribute', 'pip', 'setuptools', 'wheel']);
const isFoundation = ({ format }, { name }) => (format === 'pipenv' || format === 'requirements') && FOUNDATIONS.has(name);

// EXTERNAL MODULE: ./lib/checks/dependencies/updates.js + 6 modules
var updates = __webpack_require__(48019);
;// CONCATENATED MODULE: ./lib/checks/dependencies/what-was-there.js

/**
 * What the change did not bring in. A manifest that is new is compared with those that are gone: it may have been moved. Without a
 * state before, everything is new.
 */
const whatWasThere = (before, after) => {
    const known = new Map((before ?? []).map((manifest) => [keyOf(manifest), manifest]));
    const still = new Set(after.map(keyOf));
    const gone = (before ?? []).filter((manifest) => !still.has(keyOf(manifest)));
    const widest = new Map();
    const scopesOf = (manifest) => {
        const scopes = widest.get(manifest) ?? scopesByVersion(manifest);
        widest.set(manifest, scopes);
        return scopes;
    };
    const ancestorsOf = (manifest) => {
        const same = known.get(keyOf(manifest));
        return same === undefined ? gone.filter(({ ecosystem }) => ecosystem === manifest.ecosystem) : [same];
    };
    return {
        had: (manifest, installed) => ancestorsOf(manifest).some((one) => {
            const scope = scopesOf(one).get(versionOf(installed));
            return scope === 'production' || scope === installed.scope;
        }),
        wasUnlocked: (manifest) => {
            const same = known.get(keyOf(manifest));
            return same !== undefined && same.lockfile === undefined && same.unlocked.length > 0;
        },
        wasUnlockedDependency: (manifest, name) => known.get(keyOf(manifest))?.unlocked.some((one) => one.name === name) === true,
    };
};
/** An npm and a Python manifest never share a path, but a lockfile that stands alone may share one with a manifest to come. */
const keyOf = ({ ecosystem, path }) => `${ecosystem}\0${path}`;
const scopesByVersion = ({ packages }) => {
    const scopes = new Map();
    for (const one of packages) {
        if (scopes.get(versionOf(one)) !== 'production')
            scopes.set(versionOf(one), one.scope);
    }
    return scopes;
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/collect.js










/** Takes the inventory of the tree, asks the engines about it, and compares with the tree before the change. */
const collect = async (ports, policy) => {
    const { files, filesBefore, advisoryEngines, pathMatches } = ports;
    const inventory = await (0,dependencies_inventory/* takeInventory */.O)(files, policy.dependencies, pathMatches);
    const { manifests } = inventory;
    if (manifests.length === 0)
        return nothingFound(inventory.shortfalls, inventory.notes);
    const before = filesBefore && (await (0,dependencies_inventory/* takeInventory */.O)(filesBefore, policy.dependencies, pathMatches));
    const asked = await askEngines(advisoryEngines, manifests, policy.dependencies.engine);
    const looked = join(manifests, asked, policy.dependencies.engine);
    const there = whatWasThere(before?.manifests, manifests);
    const missingEngine = missingEngineOf(ports, policy, manifests, asked);
    const shortfall = shortfallOf(looked, inventory.shortfalls);
    return {
        status: 'ready',
        facts: {
            affected: affectedOf(looked, there, policy.dependencies),
            licences: licencesOf(looked),
            unlocked: unlockedOf(manifests, there, policy),
            ...(missingEngine === undefined ? {} : { missingEngine }),
            updates: ports.belowRoot === true ? updates/* NO_FAULTS */.Q : await (0,updates/* updatesOf */.E)(inventory, before, policy.services),
        },
        coverage: coverageOf(looked, asked, policy.dependencies.engine, inventory),
        ...(shortfall === undefined ? {} : { shortfall }),
        tables: [manifestTable(looked)],
    };
};
const nothingFound = (shortfalls, notes) => {
    const none = `No manifest of Node or Python packages was found${notes.length === 0 ? '' : `; ${notes.join('; ')}`}.`;
    return shortfalls.length === 0
        ? { status: 'not-applicable', reason: none }
        : {
            status: 'unavailable',
            cause: 'could-not-look',
            reason: [none, ...shortfalls].join(' '),
            coverage: [{ what: 'manifests', examined: 0 }],
        };
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/dependabot-security-updates-off/rule.js
/* harmony default export */ const rule = ({
    meta: {
        title: 'Dependabot entry that makes no security updates',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Take the item out; to pause version updates alone, write `open-pull-requests-limit: 0`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
        ],
        covers: ['001-12'],
    },
    *check({ updates }) {
        yield* updates.switchedOff;
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/dependency-not-in-lockfile/rule.js
/* harmony default export */ const dependency_not_in_lockfile_rule = ({
    meta: {
        title: 'Dependency that the lockfile does not know',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Run the package manager once more and commit the lockfile together with the manifest.',
        since: '0.1.0',
        references: ['https://docs.npmjs.com/cli/v11/commands/npm-ci', 'https://docs.astral.sh/uv/concepts/projects/sync/'],
        covers: ['001-11'],
    },
    *check({ unlocked }) {
        for (const { manifest, dependencies } of unlocked) {
            if (manifest.lockfile === undefined)
                continue;
            for (const { name, wanted, location, neverBlocks } of dependencies) {
                yield {
                    message: `\`${name}\`${wanted === '' ? '' : ` (${clipped(wanted)})`} is not in \`${manifest.lockfile}\`: the lockfile is older than the manifest`,
                    subject: `${manifest.ecosystem}:${name}`,
                    location,
                    ...(neverBlocks === undefined ? {} : { neverBlocks }),
                };
            }
        }
    },
});
const clipped = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/ecosystem-without-dependabot/rule.js
/* harmony default export */ const ecosystem_without_dependabot_rule = ({
    meta: {
        title: 'Packages that nothing keeps up to date',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Add an entry for the ecosystem and folder to `.github/dependabot.yml`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
            'https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories',
            'https://docs.renovatebot.com/configuration-options/',
        ],
        covers: ['001-12'],
    },
    *check({ updates }) {
        yield* updates.uncovered;
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/invalid-dependabot-config/rule.js
/* harmony default export */ const invalid_dependabot_config_rule = ({
    meta: {
        title: 'Dependabot file that GitHub refuses or does not follow',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Write each entry with `package-ecosystem`, `directory` and `schedule.interval`, under `version: 2`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
        ],
        covers: ['001-12'],
    },
    *check({ updates }) {
        yield* updates.invalid;
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/fix.js
/** What to do about it: the upgrade of the direct dependency where it is known, else the lowest version with the fix. */
const fixOf = ({ installed, vulnerability: { fixedIn, upgrade, advisory } }) => {
    const page = `See ${advisory.url}.`;
    const fixed = lowestAbove(installed.version, fixedIn);
    const [direct] = installed.via;
    const isDirect = installed.via.length < 2 || direct === undefined;
    if (upgrade !== undefined && upgrade !== `${installed.name}@${fixed}`) {
        return `Upgrade to \`${upgrade}\`, which brings a version of \`${installed.name}\` with the fix. ${page}`;
    }
    if (fixed === undefined) {
        return `No fixed version is known: take \`${installed.name}\` out, or accept it for a while with an exception. ${page}`;
    }
    return isDirect
        ? `Upgrade \`${installed.name}\` to ${fixed} or later. ${page}`
        : `Bring \`${installed.name}\` to ${fixed} or later: refresh the lockfile, or upgrade \`${nameOf(direct)}\`. ${page}`;
};
const nameOf = (version) => version.slice(0, Math.max(1, version.lastIndexOf('@')));
/** The lowest version above the one in use; where none is above it, the highest there is. Numbers count, whatever follows them does not. */
const lowestAbove = (version, fixedIn) => fixedIn.find((one) => compareNumbers(one, version) > 0) ?? fixedIn.at(-1);
const compareNumbers = (a, b) => {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};
const numbersOf = (version) => {
    const parts = (/^[v=]?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').map(Number);
    return [...parts, 0, 0, 0].slice(0, 4);
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/grouped.js


/** A package that is itself the attack is another rule's matter. */
const isVulnerable = ({ vulnerability }) => !vulnerability.advisory.malicious;
/** Names the package and the advisory; never a version, so that an exception outlives an upgrade that does not help. */
const subjectOf = ({ manifest, installed, vulnerability }) => `${manifest.ecosystem}:${installed.name} ${vulnerability.advisory.id}`;
const perPackageAndAdvisory = (affected) => {
    const groups = new Map();
    for (const one of affected) {
        const key = `${one.installed.location.path}\0${subjectOf(one)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].flatMap((group) => {
        const sorted = group.sort(worstFirst);
        const [worst] = sorted;
        return worst === undefined
            ? []
            : [{ worst, versions: [...new Set(sorted.map(({ installed }) => versionOf(installed)))] }];
    });
};
const worstFirst = (a, b) => Number(a.neverBlocks !== undefined) - Number(b.neverBlocks !== undefined) ||
    (0,severity/* compareSeverity */.zK)(b.vulnerability.advisory.severity ?? 'high', a.vulnerability.advisory.severity ?? 'high') ||
    a.installed.location.startLine - b.installed.location.startLine;

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/words.js
const SUMMARY_LENGTH = 100;
/** The advisory's name and what it is about. */
const called = ({ id, summary, severity }) => {
    const rated = severity === undefined ? ', which nobody rated' : '';
    const clipped = summary.length > SUMMARY_LENGTH ? `${summary.slice(0, SUMMARY_LENGTH - 1).trimEnd()}…` : summary;
    return clipped === '' ? `${id}${rated}` : `${id}${rated} (${clipped})`;
};
/** The other versions of the same package that have it too. */
const otherVersions = ([, ...others]) => others.length === 0
    ? ''
    : ` and ${others.length === 1 ? `\`${others[0]}\`` : `${others.length} other versions`} in the same file`;

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/known-vulnerability/rule.js




/* harmony default export */ const known_vulnerability_rule = ({
    meta: {
        title: 'Package version with a known vulnerability',
        severity: 'high',
        confidence: 'high',
        remediation: 'Upgrade to a version that has the fix, or take the package out.',
        since: '0.1.0',
        references: [
            'https://google.github.io/osv.dev/data/',
            'https://docs.snyk.io/developer-tools/snyk-cli/commands/test',
        ],
        covers: ['001-11'],
    },
    *check({ affected }) {
        for (const { worst, versions } of perPackageAndAdvisory(affected.filter(isVulnerable))) {
            const { installed, vulnerability, neverBlocks } = worst;
            const { advisory } = vulnerability;
            yield {
                message: `\`${versionOf(installed)}\`${otherVersions(versions)} has ${called(advisory)}${byWayOf(installed)}`,
                subject: subjectOf(worst),
                location: installed.location,
                severity: advisory.severity ?? 'high',
                fix: fixOf(worst),
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/malicious-package/rule.js

/* harmony default export */ const malicious_package_rule = ({
    meta: {
        title: 'Package that is itself an attack',
        severity: 'critical',
        confidence: 'high',
        remediation: 'Take the package out and rotate every secret that a machine which installed it could read.',
        since: '0.1.0',
        references: ['https://github.com/ossf/malicious-packages', 'https://google.github.io/osv.dev/data/'],
        covers: ['001-11'],
    },
    *check({ affected }) {
        for (const { manifest, installed, vulnerability } of affected) {
            const { advisory } = vulnerability;
            if (!advisory.malicious)
                continue;
            yield {
                message: `\`${versionOf(installed)}\` is malicious by ${advisory.id}${byWayOf(installed)}`,
                subject: `${manifest.ecosystem}:${installed.name} ${advisory.id}`,
                location: installed.location,
                fix: rule_fixOf(installed, advisory),
            };
        }
    },
});
const rule_fixOf = ({ name, via }, { url }) => {
    const [direct] = via;
    const whose = via.length < 2 || direct === undefined
        ? ''
        : ` together with \`${direct}\`, or pin a version of that one without it`;
    return `Take \`${name}\` out${whose}. Whatever installed it ran it: rotate what that machine could read, CI secrets too. See ${url}.`;
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/manifest-without-lockfile/rule.js
/* harmony default export */ const manifest_without_lockfile_rule = ({
    meta: {
        title: 'Manifest without a lockfile',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Commit the lockfile that the package manager writes, or pin every line with `==`.',
        since: '0.1.0',
        references: [
            'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
            'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
        ],
        covers: ['001-11'],
    },
    *check({ unlocked }) {
        for (const { manifest, dependencies, neverBlocks } of unlocked) {
            if (manifest.lockfile !== undefined)
                continue;
            const [first] = dependencies;
            const count = dependencies.length;
            yield {
                message: `\`${manifest.path}\` is not locked: which version of ${named(first?.name, count)} is installed cannot be told, so it cannot be looked up`,
                subject: `${manifest.ecosystem}:lockfile`,
                location: { path: manifest.path, startLine: 1, startColumn: 1 },
                fix: FIX[manifest.ecosystem],
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});
const named = (first, count) => count === 1 ? `\`${first}\`` : `\`${first}\` and ${count - 1} more`;
const FIX = {
    npm: 'Run `npm install --package-lock-only` (or your package manager) and commit the lockfile; in CI install with `npm ci`. What nobody deploys is named under `leave-out` of `dependencies`, with the reason.',
    PyPI: 'Write the direct dependencies to a `.in` file and run `uv pip compile` or `pip-compile`, or use a manager with a lockfile; commit what it writes. What nobody deploys is named under `leave-out` of `dependencies`, with the reason.',
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/objectionable-licence/rule.js

/* harmony default export */ const objectionable_licence_rule = ({
    meta: {
        title: 'Licence that the team objects to in Snyk',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Replace the package, or allow its licence in the policy that you keep in Snyk.',
        since: '0.1.0',
        references: ['https://docs.snyk.io/manage-risk/policies/license-policies'],
        covers: ['001-11'],
    },
    *check({ licences }) {
        for (const { manifest, installed, licence } of licences) {
            yield {
                message: `\`${versionOf(installed)}\` is under ${licence.licence}, which the licence policy in Snyk rates ${licence.severity}${byWayOf(installed)}`,
                subject: `${manifest.ecosystem}:${installed.name} licence:${licence.licence}`,
                location: installed.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules/required-engine-missing/rule.js
/* harmony default export */ const required_engine_missing_rule = ({
    meta: {
        title: 'Branch without the Snyk answer that the policy demands',
        severity: 'high',
        confidence: 'high',
        remediation: 'Give the run a Snyk token that works, or take the branch out of `snyk-required-on`.',
        since: '0.1.0',
        references: [
            'https://docs.snyk.io/developer-tools/snyk-ci-cd-integrations/github-actions-for-snyk-setup-and-checking-for-vulnerabilities',
        ],
        covers: ['001-11'],
    },
    *check({ missingEngine }) {
        if (missingEngine === undefined)
            return;
        const { branch, reason, location } = missingEngine;
        yield {
            message: `\`${branch}\` is a branch on which the policy demands Snyk, and Snyk did not look at everything: ${reason}`,
            subject: `branch:${branch}`,
            location,
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/dependencies/rules.generated.js
// Generated by `npm run generate` from the folders beside it.









const rules = {
    'dependabot-security-updates-off': rule,
    'dependency-not-in-lockfile': dependency_not_in_lockfile_rule,
    'ecosystem-without-dependabot': ecosystem_without_dependabot_rule,
    'invalid-dependabot-config': invalid_dependabot_config_rule,
    'known-vulnerability': known_vulnerability_rule,
    'malicious-package': malicious_package_rule,
    'manifest-without-lockfile': manifest_without_lockfile_rule,
    'objectionable-licence': objectionable_licence_rule,
    'required-engine-missing': required_engine_missing_rule,
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/check.js


/* harmony default export */ const check = ({ title: 'Dependencies', collect: collect, rules: rules });

// EXTERNAL MODULE: ./lib/parsers/render-blueprint/declarations.js
var render_blueprint_declarations = __webpack_require__(93342);
// EXTERNAL MODULE: ./lib/parsers/render-blueprint/grouped.js
var grouped = __webpack_require__(57037);
// EXTERNAL MODULE: ./lib/parsers/render-blueprint/links.js
var render_blueprint_links = __webpack_require__(78610);
;// CONCATENATED MODULE: ./lib/checks/env-groups/env-graph.js
/** Who gets which class of secrets, and through which group. */
const envGraph = (services, links, declarations, { secrets }) => {
    const classes = new Map(secrets.map((secret) => [secret.name, secret.class]));
    const takers = services.filter(({ envVars }) => envVars.length > 0);
    const given = declarations.flatMap(({ name, from, holder }) => {
        const family = classes.get(name);
        return family === undefined ? [] : [{ from: `class:${family}`, to: `${from}:${holder}`, family, name }];
    });
    const groups = [
        ...links.map(({ name }) => name),
        ...declarations.filter(({ from }) => from === 'env-group').map(({ holder }) => holder),
    ];
    return {
        title: 'Env groups, services and the secrets they hold',
        nodes: firstOfEach([
            ...takers.map(({ name }) => ({ id: `service:${name}`, label: name, kind: 'service' })),
            ...groups.map((name) => ({ id: `env-group:${name}`, label: name, kind: 'env-group' })),
            ...given.map(({ from, family }) => ({ id: from, label: family, kind: 'secret-class' })),
        ]),
        edges: [
            ...counted(given),
            ...firstEdges(links.map(({ name, service }) => ({ from: `env-group:${name}`, to: `service:${service.name}` }))),
        ],
    };
};
const firstOfEach = (nodes) => [
    ...new Map(nodes.map((node) => [node.id, node])).values(),
];
const firstEdges = (edges) => [
    ...new Map(edges.map((edge) => [`${edge.from}\0${edge.to}`, edge])).values(),
];
/** One edge for all the names of a class that one holder gives, labelled with how many. */
const counted = (given) => firstEdges(given).map(({ from, to }) => {
    const names = new Set(given.filter((other) => other.from === from && other.to === to).map(({ name }) => name)).size;
    return { from, to, label: names === 1 ? '1 name' : `${names} names` };
});

// EXTERNAL MODULE: ./lib/parsers/render-blueprint/declaration.js
var declaration = __webpack_require__(49803);
// EXTERNAL MODULE: ./lib/parsers/render-blueprint/rejection.js
var render_blueprint_rejection = __webpack_require__(3004);
;// CONCATENATED MODULE: ./lib/checks/env-groups/facts.js


/** Whether the policy names it as a secret, or its name says so. */
const isSecret = ({ key, kindOfName }, { declaredSecrets }) => kindOfName === 'secret' || kindOfName === 'maybe-secret' || (key !== undefined && declaredSecrets.has(key));
/** The words of a subject: `service:api env:JWT_SECRET`, with the environment in front where there is one. */
const facts_subjectOf = ({ kind, name, scope }, ...further) => [...(scope.length === 0 ? [] : [`environment:${scope.join('/')}`]), `${kind}:${name}`, ...further].join(' ');
/** How a message calls it: service `api`, env group `payments`. */
const facts_called = ({ kind, name }) => `${kind === 'service' ? 'service' : 'env group'} \`${name}\``;
const isSameScope = (a, b) => a.length === b.length && a.every((part, i) => part === b[i]);

;// CONCATENATED MODULE: ./lib/checks/env-groups/lacks.js


/** Which requirements are not met, and by which service of the Blueprints. A literal value does not meet one. */
const lacksOf = (requirements, services, declarations) => {
    const declarationsByName = (0,grouped/* groupedBy */.m)(declarations, ({ name }) => name);
    const servicesByName = (0,grouped/* groupedBy */.m)(services, ({ name }) => name);
    return requirements.flatMap((requirement) => {
        const places = declarationsByName.get(requirement.name) ?? [];
        if (requirement.service === undefined)
            return lackOfAny(requirement, places);
        const wanting = servicesByName.get(requirement.service.blueprintName) ?? [];
        if (wanting.length === 0)
            return [{ requirement, reaching: [], elsewhere: places }];
        const placesByService = (0,grouped/* groupedBy */.m)(places.flatMap((place) => place.services.map((service) => ({ place, service }))), ({ service }) => service);
        return wanting.flatMap((service) => {
            const reaching = (placesByService.get(service) ?? []).map(({ place }) => place);
            if (reaching.some(declaration/* isValueFree */.u))
                return [];
            const elsewhere = reaching.length > 0 ? [] : places;
            return [{ requirement, service, reaching, elsewhere }];
        });
    });
};
const lackOfAny = (requirement, places) => {
    const reaching = places.filter((place) => place.services.length > 0);
    if (reaching.some(declaration/* isValueFree */.u))
        return [];
    return [{ requirement, reaching, elsewhere: places.filter((place) => place.services.length === 0) }];
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/names-table.js
/** A row for each required name: where it is declared, in which form, for which services. */
const namesTable = (requirements, declarations) => ({
    title: 'Required names',
    columns: ['Name', 'Class', 'Declared', 'Form', 'Services'],
    rows: [...new Set(requirements.map(({ name }) => name))].map((name) => {
        const given = declarations.filter((declaration) => declaration.name === name);
        return [
            name,
            requirements.find((requirement) => requirement.name === name)?.class ?? '',
            listed(given.map(({ location }) => `${location.path}:${location.startLine}`)) || 'nowhere',
            listed(given.map(({ form }) => form)),
            listed(given.flatMap(({ services }) => services.map((service) => service.name))),
        ];
    }),
});
const listed = (words) => [...new Set(words)].join(', ');

;// CONCATENATED MODULE: ./lib/checks/env-groups/requirements.js
/** What the policy wants given. A name that some service requires is wanted there; any other by at least one service. */
const requirementsOf = ({ secrets, services }) => {
    const classOf = (name) => secrets.find((secret) => secret.name === name)?.class ?? '';
    const ofServices = services.flatMap((service) => service.requires.map(({ name, location }) => ({ name, class: classOf(name), location, service })));
    const ofAny = secrets.filter(({ name, required }) => required && !ofServices.some((wanted) => wanted.name === name));
    return [...ofServices, ...ofAny.map(({ name, class: family, location }) => ({ name, class: family, location }))];
};
const declaredSecretsOf = ({ secrets, services, envGroups, }) => new Set([
    ...secrets.map(({ name }) => name),
    ...services.flatMap(({ requires }) => requires.map(({ name }) => name)),
    ...envGroups.flatMap(({ holds }) => holds.map(({ name }) => name)),
]);

// EXTERNAL MODULE: ./lib/parsers/render-blueprint/secret-file-mentions.js
var secret_file_mentions = __webpack_require__(26816);
;// CONCATENATED MODULE: ./lib/parsers/render-blueprint/secret-files-in-code.js

/**
 * The secret files that a program's text opens: `/etc/secrets/<name>` at the start of a quoted string, or as a word of a shell
 * script or Dockerfile. A cheap scan that knows no grammar; what stands in a comment or a Python docstring is left out.
 */
const secretFilesReadBy = (text, path) => {
    if (!text.includes('/etc/secrets/'))
        return [];
    const isShell = /(?:\.(?:ba)?sh|Dockerfile[^/]*)$/.test(path);
    const isPython = path.endsWith('.py');
    const mentions = [];
    let inDocstring = false;
    let inComment = false;
    for (const [i, line] of text.split('\n').entries()) {
        const fences = isPython ? (line.match(/"""|'''/g)?.length ?? 0) : 0;
        const isProse = inDocstring || fences > 0 || inComment || COMMENT_LINE.test(line);
        if (fences % 2 === 1)
            inDocstring = !inDocstring;
        if (!isPython && !isShell)
            inComment = staysInComment(line, inComment);
        if (isProse)
            continue;
        for (const { index } of line.matchAll(/\/etc\/secrets\//g)) {
            const before = line.slice(0, index);
            if (/(?:^|\s)(?:#|\/\/)\s/.test(before) || !(isShell ? /(?:^|[\s"'=(<@])$/ : /["'`]$/).test(before))
                continue;
            const [name] = (0,secret_file_mentions/* secretFileNames */.d)(line.slice(index));
            if (name !== undefined) {
                mentions.push({ name, location: { path, startLine: i + 1, startColumn: index + 1 } });
            }
        }
    }
    return mentions;
};
const COMMENT_LINE = /^\s*(?:#|\/\/|\/\*|\*|<!--|--|;)/;
const staysInComment = (line, inComment) => {
    const opened = Math.max(...[...line.matchAll(/(?:^|\s)\/\*/g)].map(({ index }) => index), -1);
    const closed = line.lastIndexOf('*/');
    return opened === closed ? inComment : opened > closed;
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/secret-files.js

const SOURCE_BYTES = 1024 * 1024;
const AT_ONCE = 32;
const SOURCE_FILE = /(?:\.(?:[cm]?[jt]sx?|py|rb|go|rs|ex|exs|php|java|kt|sh|bash)|(?:^|\/)(?:\w+\.)?Dockerfile(?:\.\w+)?)$/;
const NOT_DEPLOYED = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|examples?|docs?|node_modules|vendor)\//;
/** Finds tracked files that some Blueprint, or the source of a declared service, expects Render to mount as secret files. */
const trackedSecretFiles = async (files, blueprints, { services }) => {
    const entries = await files.list();
    const folders = services.flatMap(({ source }) => source.map(withSlash));
    const sources = entries.filter(({ path, kind }) => kind === 'file' &&
        SOURCE_FILE.test(path) &&
        !NOT_DEPLOYED.test(path) &&
        folders.some((folder) => path.startsWith(folder)));
    const search = await searchSources(files, sources);
    const mentions = [...blueprints.flatMap(({ secretFiles }) => secretFiles), ...search.mentions];
    const homes = new Set([
        '',
        ...folders,
        ...blueprints.flatMap((b) => b.services.map((s) => withSlash(s.rootDir ?? ''))),
    ]);
    const tracked = await Promise.all(secret_files_firstOfEach(mentions).flatMap(({ name, location }) => entries
        .filter(({ path, kind }) => kind === 'file' && isHomeOf(name, path, homes))
        .map(async ({ path }) => {
        const file = await files.readText(path, SOURCE_BYTES);
        if (file.ok && file.text.trim() === '')
            return [];
        return [{ name, tracked: { path, startLine: 1, startColumn: 1 }, expected: location }];
    })));
    return {
        tracked: tracked.flat(),
        filesSearched: search.searched,
        filesNotSearched: sources.length - search.searched,
    };
};
const searchSources = async (files, sources) => {
    const mentions = [];
    let searched = 0;
    for (let start = 0; start < sources.length; start += AT_ONCE) {
        const batch = sources.slice(start, start + AT_ONCE);
        const texts = await Promise.all(batch.map(async ({ path }) => ({ path, file: await files.readText(path, SOURCE_BYTES) })));
        for (const { path, file } of texts) {
            if (!file.ok)
                continue;
            searched++;
            mentions.push(...secretFilesReadBy(file.text, path));
        }
    }
    return { mentions, searched };
};
/** A file stands for the secret file where Render would put it, where the service's code lives, or in a folder named for secrets. */
const isHomeOf = (name, path, homes) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (path.slice(folder.length) !== name || NOT_DEPLOYED.test(path))
        return false;
    return homes.has(folder) || /(?:^|\/)\.?secrets?\/$/.test(folder);
};
const withSlash = (folder) => {
    const bare = folder.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return bare === '' || bare === '.' ? '' : `${bare}/`;
};
const secret_files_firstOfEach = (mentions) => [
    ...new Map([...mentions].reverse().map((mention) => [mention.name, mention])).values(),
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/collect.js








/** Reads every Blueprint and joins it with the policy. */
const collect_collect = async ({ files, blueprints: repository }, policy) => {
    const read = await repository.read(policy.blueprints);
    const { candidates, blueprints, unreadable, otherFiles, shortfalls } = read;
    const expected = candidates - otherFiles.length;
    const fileRow = blueprintRow(read, expected);
    if (blueprints.length === 0 && unreadable.length === 0)
        return nothingRead(read, policy, fileRow);
    const services = blueprints.flatMap((blueprint) => blueprint.services);
    const envGroups = blueprints.flatMap((blueprint) => blueprint.envGroups);
    const links = (0,render_blueprint_links/* linksOf */.h)(services, envGroups, policy);
    const declarations = (0,render_blueprint_declarations/* declarationsOf */.R)(services, envGroups, links, policy);
    const requirements = requirementsOf(policy);
    const secretFiles = await trackedSecretFiles(files, blueprints, policy);
    const facts = {
        services,
        servicesByName: (0,grouped/* groupedBy */.m)(services, ({ name }) => name),
        envGroups,
        databases: blueprints.flatMap((blueprint) => blueprint.databases),
        links,
        linksByService: (0,grouped/* groupedBy */.m)(links, ({ service }) => service),
        declarations,
        requirements,
        lacks: lacksOf(requirements, services, declarations),
        trackedSecretFiles: secretFiles.tracked,
        unreadable,
        isComplete: shortfalls.length === 0,
        declaredSecrets: declaredSecretsOf(policy),
        policy,
    };
    return {
        status: 'ready',
        facts,
        coverage: [
            fileRow,
            { what: 'services', examined: services.length },
            { what: 'env groups', examined: envGroups.length },
            { what: 'env variables', examined: [...services, ...envGroups].flatMap(({ envVars }) => envVars).length },
            namesRow(facts, policy),
            ...sourceRow(secretFiles.filesSearched, secretFiles.filesNotSearched),
        ],
        ...(shortfalls.length === 0 ? {} : { shortfall: shortfalls.join(' ') }),
        tables: requirements.length === 0 ? [] : [namesTable(requirements, declarations)],
        graphs: services.length === 0 ? [] : [envGraph(services, links, declarations, policy)],
    };
};
const nothingRead = ({ otherFiles, shortfalls }, policy, fileRow) => {
    const coverage = [fileRow];
    if (shortfalls.length > 0) {
        return { status: 'unavailable', cause: 'could-not-look', reason: shortfalls.join(' '), coverage };
    }
    const none = `No Blueprint was found${otherFiles.length > 0 ? `; ${notJudged(otherFiles)}` : ''}.`;
    const isExpected = policy.services.length > 0 ||
        policy.secrets.some(({ required }) => required) ||
        policy.envGroups.some(({ managedIn }) => managedIn === 'blueprint');
    if (!isExpected)
        return { status: 'not-applicable', reason: none };
    const wayOut = 'The policy expects one: name it under `blueprints`, or leave this check out with --skip env-groups.';
    return { status: 'unavailable', cause: 'nothing-to-look-at', reason: `${none} ${wayOut}`, coverage };
};
const blueprintRow = ({ blueprints, unreadable, otherFiles }, expected) => {
    const broken = new Set(unreadable.map(({ path }) => path));
    return {
        what: 'Blueprint files',
        expected,
        examined: blueprints.filter(({ path }) => !broken.has(path)).length,
        ...(otherFiles.length > 0 ? { note: notJudged(otherFiles) } : {}),
    };
};
const NAMED = 3;
const notJudged = (paths) => {
    const named = paths.slice(0, NAMED).join(', ');
    const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
    return `named like a Blueprint, but holding nothing of one: ${named}${more}`;
};
const namesRow = ({ requirements, lacks }, { path }) => {
    const names = [...new Set(requirements.map(({ name }) => name))];
    const declared = names.filter((name) => lacks.every(({ requirement }) => requirement.name !== name));
    const note = path === undefined
        ? 'no policy says which names are required, so none could be judged'
        : `${declared.length} of ${names.length} declared without a value`;
    return { what: 'required names', expected: names.length, examined: names.length, note };
};
const sourceRow = (searched, notSearched) => {
    if (searched + notSearched === 0)
        return [];
    const note = notSearched > 0 ? `${notSearched} more are no text, or larger than 1 MiB` : undefined;
    return [{ what: 'source files searched for /etc/secrets', examined: searched, ...(note ? { note } : {}) }];
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/divergent-generated-secret/rule.js

/* harmony default export */ const divergent_generated_secret_rule = ({
    meta: {
        title: 'Secret generated once for each service',
        severity: 'low',
        confidence: 'medium',
        remediation: 'If the services share the secret, generate it in one env group that all of them link, or copy it with `fromService` and `envVarKey`.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check({ services }) {
        const firstOf = new Map();
        for (const service of services) {
            for (const item of service.envVars) {
                if (!isGenerated(item))
                    continue;
                const place = [item.key, ...deploymentOf(service)].join('\0');
                const first = firstOf.get(place);
                if (first === undefined)
                    firstOf.set(place, service);
                else if (first !== service) {
                    yield {
                        message: `\`${item.key}\` of service \`${service.name}\` is generated apart from the one of service \`${first.name}\`: the two get different secrets`,
                        subject: facts_subjectOf(service, `env:${item.key}`),
                        location: item.location,
                    };
                }
            }
        }
    },
});
const isGenerated = (item) => item.generateValue === true && item.key !== undefined && (0,render_blueprint_rejection/* rejectionOf */.h)(item, 'service') === undefined;
/** Services of another file, environment or branch are other deployments: there different secrets are right. */
const deploymentOf = ({ location, branch = '', scope }) => [
    location.path,
    branch,
    ...scope,
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/empty-value/rule.js

/* harmony default export */ const empty_value_rule = ({
    meta: {
        title: 'Empty value that replaces the one in the Dashboard',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Take the empty `value` away: a variable that the Blueprint does not mention keeps what the Dashboard holds.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const holder of [...facts.services, ...facts.envGroups]) {
            for (const item of holder.envVars) {
                if (item.value?.shape !== 'empty' || !isSecret(item, facts))
                    continue;
                yield {
                    message: `\`${item.key}\` of ${facts_called(holder)} has an empty value, which a sync puts over the one in the Dashboard`,
                    subject: facts_subjectOf(holder, `env:${item.key}`),
                    location: item.value.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/ignored-group-variable/rule.js

/* harmony default export */ const ignored_group_variable_rule = ({
    meta: {
        title: 'Group variable that Render ignores',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Move the variable to the services that need it, or keep the group in the Dashboard and declare in the policy what it holds.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#prompting-for-secret-values'],
        covers: ['000-1a'],
    },
    *check({ envGroups }) {
        for (const group of envGroups) {
            const ignored = group.envVars.filter((item) => item.sync === false && (0,render_blueprint_rejection/* rejectionOf */.h)(item, 'env-group') === undefined);
            const [first] = ignored;
            if (first === undefined)
                continue;
            const names = ignored.slice(0, rule_NAMED).map(({ key }) => `\`${key}\``);
            const more = ignored.length > rule_NAMED ? ` and ${ignored.length - rule_NAMED} more` : '';
            yield {
                message: `\`${group.name}\` says \`sync: false\` for ${names.join(', ')}${more}, which Render ignores in a group: no service gets a value from it`,
                subject: facts_subjectOf(group, 'sync:false'),
                location: first.location,
            };
        }
    },
});
/** One finding for a group, however many names: they are one misunderstanding. */
const rule_NAMED = 3;

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/literal-secret/rule.js

/* harmony default export */ const literal_secret_rule = ({
    meta: {
        title: 'Secret written into a Blueprint',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take the value out of the Blueprint, let Render hold it, and replace the secret: it stays in the history of Git.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-variables',
            'https://render.com/docs/configure-environment-variables',
        ],
        covers: ['000-1a', '000-1c'],
    },
    *check(facts) {
        for (const holder of [...facts.services, ...facts.envGroups]) {
            for (const item of holder.envVars) {
                for (const [field, literal] of Object.entries({ value: item.value, 'preview value': item.previewValue })) {
                    if (literal === undefined || !isSecretLiteral(item, literal, facts))
                        continue;
                    yield {
                        message: `\`${item.key ?? 'a variable without key'}\` of ${facts_called(holder)} has ${KINDS[literal.shape] ?? 'a secret'} written as its ${field}`,
                        subject: facts_subjectOf(holder, `env:${item.key ?? ''}`),
                        location: literal.location,
                        fix: holder.kind === 'service' ? FIX_IN_SERVICE : FIX_IN_GROUP,
                    };
                }
            }
        }
    },
});
/** By what it is whatever its name, by what the policy calls it, or by name and form together. */
const isSecretLiteral = ({ key, kindOfName }, { shape }, { declaredSecrets }) => {
    if (shape === 'empty' || shape === 'placeholder' || shape === 'secret-file')
        return false;
    if (shape === 'credential' || shape === 'connection')
        return true;
    if (key !== undefined && declaredSecrets.has(key))
        return true;
    if (kindOfName === 'secret')
        return shape === 'random' || shape === 'text';
    return kindOfName === 'maybe-secret' && shape === 'random';
};
const KINDS = {
    connection: 'an address with its password',
    credential: 'a credential',
};
const FIX_IN_SERVICE = 'Replace the value with `sync: false` (Render asks for it), `generateValue: true`, `fromDatabase` or `fromService`, and replace the secret itself.';
const FIX_IN_GROUP = 'Use `generateValue: true`, or move the variable to a group of the Dashboard that the policy declares with `managed-in: dashboard`, and replace the secret itself.';

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/overridden-group-secret/rule.js

/* harmony default export */ const overridden_group_secret_rule = ({
    meta: {
        title: 'Secret of a group that the service declares again',
        severity: 'low',
        confidence: 'high',
        remediation: 'Declare the secret in one place: on the service, which always wins, or in the group.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const { service, name, group, dashboard } of facts.links) {
            const held = new Set(group?.envVars.map(({ key }) => key) ?? dashboard?.holds.map((hold) => hold.name));
            for (const item of service.envVars) {
                if (item.key === undefined || !held.has(item.key) || !isSecret(item, facts))
                    continue;
                yield {
                    message: `\`${item.key}\` of service \`${service.name}\` is also in its env group \`${name}\`: the service's own wins, the group's is never used there`,
                    subject: facts_subjectOf(service, `env:${item.key}`, `env-group:${name}`),
                    location: item.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/placeholder-value/rule.js

/* harmony default export */ const placeholder_value_rule = ({
    meta: {
        title: 'Placeholder that replaces the value in the Dashboard',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Say `sync: false` on the service instead, or keep the group in the Dashboard and declare it in the policy.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const holder of [...facts.services, ...facts.envGroups]) {
            for (const item of holder.envVars) {
                if (item.value?.shape !== 'placeholder' || !isSecret(item, facts))
                    continue;
                yield {
                    message: `\`${item.key}\` of ${facts_called(holder)} has a placeholder, which Render takes as it stands and a sync puts over the value in the Dashboard`,
                    subject: facts_subjectOf(holder, `env:${item.key}`),
                    location: item.value.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/rejected-variable/rule.js

/* harmony default export */ const rejected_variable_rule = ({
    meta: {
        title: 'Variable in a form that Render rejects',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Give the variable exactly one source that Render takes at this place.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check({ services, envGroups }) {
        for (const holder of [...services, ...envGroups]) {
            for (const [index, item] of holder.envVars.entries()) {
                const rejection = (0,render_blueprint_rejection/* rejectionOf */.h)(item, holder.kind);
                if (rejection === undefined)
                    continue;
                const name = item.key ?? item.fromGroup?.name;
                yield {
                    message: `\`${name ?? `#${index + 1}`}\` of ${facts_called(holder)} ${rejection}: Render refuses the Blueprint`,
                    subject: facts_subjectOf(holder, `env:${name ?? `#${index + 1}`}`),
                    location: item.location,
                    fix: holder.kind === 'service' ? rule_FIX_IN_SERVICE : rule_FIX_IN_GROUP,
                };
            }
        }
    },
});
const rule_FIX_IN_SERVICE = 'Write one of: `value`, `generateValue: true`, `sync: false`, `fromDatabase`, `fromService` beside `key`, or `fromGroup` alone.';
const rule_FIX_IN_GROUP = 'A group takes `value` or `generateValue: true`. For a value that must not stand in Git, keep the group in the Dashboard and declare it in the policy.';

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/tracked-secret-file/rule.js
/* harmony default export */ const tracked_secret_file_rule = ({
    meta: {
        title: 'Secret file that is tracked in Git',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Remove the file from Git, upload it in Render as a secret file, and replace what it holds: it stays in the history.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#secret-files'],
        covers: ['000-1b', '000-1c'],
    },
    *check({ trackedSecretFiles }) {
        for (const { name, tracked, expected } of trackedSecretFiles) {
            yield {
                message: `\`${tracked.path}\` is tracked in Git, while ${expected.path}:${expected.startLine} expects Render to mount it as /etc/secrets/${name}`,
                subject: `secret-file:${name}`,
                location: tracked,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undeclared-required-secret/rule.js

/* harmony default export */ const undeclared_required_secret_rule = ({
    meta: {
        title: 'Required secret that no service is given',
        severity: 'high',
        confidence: 'high',
        remediation: 'Declare the name without a value on the service that needs it, or link the env group that holds it.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-variables',
            'https://render.com/docs/configure-environment-variables#environment-groups',
        ],
        covers: ['000-1a', '000-3', '000-4', '000-5a'],
    },
    *check(facts) {
        for (const lack of facts.lacks) {
            const { requirement, service, reaching } = lack;
            const { name } = requirement;
            if (reaching.some(({ form }) => form === 'literal value') || isUncertain(lack, facts))
                continue;
            const by = requirement.service === undefined ? '' : ` by service \`${requirement.service.blueprintName}\``;
            yield {
                message: `\`${name}\` is required${by}, but ${reasonOf(lack)}`,
                subject: service
                    ? facts_subjectOf(service, `env:${name}`)
                    : `${by && `service:${requirement.service?.blueprintName} `}env:${name}`,
                location: service?.location ?? requirement.location,
                fix: undeclared_required_secret_rule_fixOf(lack),
            };
        }
    },
});
/** Whether a Blueprint that could not be read may hold what seems to be missing. */
const isUncertain = ({ service }, { isComplete, linksByService }) => !isComplete &&
    (service === undefined ||
        (linksByService.get(service) ?? []).some(({ group, dashboard }) => (group ?? dashboard) === undefined));
const undeclared_required_secret_rule_fixOf = ({ requirement, reaching, elsewhere }) => {
    const group = reaching.length === 0 ? elsewhere.find(({ from }) => from === 'env-group') : undefined;
    const declared = `\`- key: ${requirement.name}\` with \`sync: false\``;
    return group === undefined
        ? `Add ${declared} to the service, or link a group that holds it with \`fromGroup\`.`
        : `Add \`- fromGroup: ${group.holder}\` to the service, or ${declared}.`;
};
const reasonOf = ({ requirement, service, reaching, elsewhere }) => {
    if (requirement.service !== undefined && service === undefined)
        return 'no Blueprint defines that service';
    const [given] = reaching;
    if (given !== undefined) {
        const holder = given.from === 'service' ? `service \`${given.holder}\`` : `the env group \`${given.holder}\``;
        return `${holder} ${WRONGLY_GIVEN[given.form] ?? 'gives it no value'}`;
    }
    const group = elsewhere.find(({ from }) => from === 'env-group');
    if (group !== undefined) {
        return `${service ? 'the service does not link' : 'no service links'} the env group \`${group.holder}\`, which holds it`;
    }
    return elsewhere.length > 0 ? 'only other services are given it' : 'no service or env group declares it';
};
const WRONGLY_GIVEN = {
    placeholder: 'gives it only a placeholder',
    'empty value': 'gives it an empty value',
    'sync: false in a group, which Render ignores': 'says `sync: false`, which Render ignores in a group',
    'form that Render rejects': 'gives it in a form that Render rejects',
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undefined-env-group/rule.js

/* harmony default export */ const undefined_env_group_rule = ({
    meta: {
        title: 'Env group that is defined nowhere',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Define the group in a Blueprint, or declare it in the policy with `managed-in: dashboard` and the names it holds.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-groups',
            'https://render.com/tutorials/advanced-blueprint-patterns/projects-and-environments',
        ],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const { service, name, location, group, outOfReach, dashboard } of facts.links) {
            if (group !== undefined || dashboard !== undefined)
                continue;
            if (outOfReach === undefined && !facts.isComplete)
                continue;
            const reason = outOfReach
                ? `it belongs to ${outOfReach.scope.map((part) => `\`${part}\``).join(' / ')}, which the service does not`
                : 'no Blueprint defines it and the policy does not declare it';
            yield {
                message: `\`${name}\` is linked by service \`${service.name}\`, but ${reason}`,
                subject: facts_subjectOf(service, `env-group:${name}`),
                location,
            };
        }
        for (const { name, managedIn, location } of facts.policy.envGroups) {
            if (managedIn !== 'blueprint' || !facts.isComplete || facts.envGroups.some((group) => group.name === name))
                continue;
            yield {
                message: `\`${name}\` is declared as an env group of the Blueprint, but no Blueprint defines it`,
                subject: `env-group:${name}`,
                location,
                fix: 'Define the group under `envVarGroups`, or say `managed-in: dashboard` with the names it holds.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undefined-resource/rule.js

/* harmony default export */ const undefined_resource_rule = ({
    meta: {
        title: 'Service or database that is defined nowhere',
        severity: 'low',
        confidence: 'medium',
        remediation: 'Correct the name, or define the service or database in a Blueprint.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check({ services, databases, policy, isComplete }) {
        if (!isComplete)
            return;
        const kinds = {
            database: {
                names: new Set(databases.map(({ name }) => name)),
                others: new Map(services.map(({ name, type }) => [name, `service of type \`${type}\``])),
            },
            service: {
                names: new Set([...services, ...policy.services.map(({ blueprintName: name }) => ({ name }))].map(({ name }) => name)),
                others: new Map(databases.map(({ name }) => [name, 'database'])),
            },
        };
        for (const service of services) {
            for (const { key = '', fromDatabase, fromService } of service.envVars) {
                const target = fromDatabase ?? fromService;
                if (target === undefined)
                    continue;
                const kind = fromDatabase !== undefined || fromService?.type === 'dpg' ? 'database' : 'service';
                if (kinds[kind].names.has(target.name))
                    continue;
                const other = kinds[kind].others.get(target.name);
                const found = other === undefined ? 'no Blueprint defines it' : `that is a ${other} here`;
                yield {
                    message: `\`${target.name}\` gives \`${key}\` to service \`${service.name}\`, but ${found}: Render fails the sync unless the workspace has a ${kind} of that name`,
                    subject: facts_subjectOf(service, `env:${key}`, `${kind}:${target.name}`),
                    location: target.location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/undefined-source-variable/rule.js

/* harmony default export */ const undefined_source_variable_rule = ({
    meta: {
        title: 'Copied variable that its service does not have',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Declare the variable on the service it is copied from, or correct `envVarKey`.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#environment-variables',
            'https://render.com/docs/environment-variables',
        ],
        covers: ['000-1a'],
    },
    *check(facts) {
        const answers = new Map();
        for (const service of facts.services) {
            for (const { key = '', fromService } of service.envVars) {
                if (fromService?.envVarKey === undefined || GIVEN_BY_RENDER.test(fromService.envVarKey))
                    continue;
                const { name, envVarKey, location } = fromService;
                const question = [name, envVarKey, ...service.scope].join('\0');
                const isThere = answers.get(question) ?? isDeclared(name, envVarKey, service, facts);
                answers.set(question, isThere);
                if (isThere)
                    continue;
                yield {
                    message: `\`${envVarKey}\` is copied from service \`${name}\` to \`${key}\` of service \`${service.name}\`, but \`${name}\` does not declare it`,
                    subject: facts_subjectOf(service, `env:${key}`, `from:${name}`, `env:${envVarKey}`),
                    location,
                };
            }
        }
    },
});
/** What Render sets by itself, for all services or for those of one runtime. https://render.com/docs/environment-variables */
const GIVEN_BY_RENDER = /^(?:RENDER(?:_\w+)?|IS_PULL_REQUEST|PORT|CI|NODE_\w+|PYTHON_VERSION|GUNICORN_CMD_ARGS|FORWARDED_ALLOW_IPS|RAILS_\w+|BUNDLE_\w+|GEM_PATH|MALLOC_ARENA_MAX|PASSENGER_ENGINE|PIDFILE|MIX_ENV|RELEASE_DISTRIBUTION|GO111MODULE|GOPATH|CARGO_HOME|RUSTUP_HOME|ROCKET_PORT)$/;
/** A service of that name in the same environment, else any of that name. One that is not there is no question of variables. */
const isDeclared = (name, envVarKey, { scope }, facts) => {
    const named = facts.servicesByName.get(name) ?? [];
    const near = named.filter((source) => isSameScope(source.scope, scope));
    const sources = near.length > 0 ? near : named;
    return sources.length === 0 || sources.some((source) => mayHave(source, envVarKey, facts));
};
/** Declared there or in a group it links. A group that cannot be seen may hold anything. */
const mayHave = (source, wanted, { linksByService, isComplete }) => source.envVars.some(({ key }) => key === wanted) ||
    (linksByService.get(source) ?? []).some(({ group, outOfReach, dashboard }) => {
        const names = group?.envVars.map(({ key }) => key) ?? dashboard?.holds.map(({ name }) => name);
        return names?.includes(wanted) ?? (outOfReach === undefined || !isComplete);
    });

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/unreadable-blueprint/rule.js
/* harmony default export */ const unreadable_blueprint_rule = ({
    meta: {
        title: 'Blueprint that cannot be read whole',
        severity: 'high',
        confidence: 'high',
        remediation: 'Mend the YAML at this place, and let `render blueprints validate` confirm it.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec', 'https://yaml.org/spec/1.2.2/'],
        covers: ['000-1a'],
    },
    *check({ unreadable }) {
        for (const { path, problems } of unreadable) {
            const [first] = problems;
            if (first === undefined)
                continue;
            const places = new Set(problems.map(({ location }) => location.startLine)).size;
            const more = places > 1 ? `, and there is more on ${places - 1} further ${places === 2 ? 'line' : 'lines'}` : '';
            yield {
                message: `\`${path}\` cannot be read whole: ${first.message}${more}`,
                subject: `blueprint:${path}`,
                location: first.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules/variable-in-two-groups/rule.js

/* harmony default export */ const variable_in_two_groups_rule = ({
    meta: {
        title: 'Variable that two groups give to one service',
        severity: 'low',
        confidence: 'high',
        remediation: 'Keep the variable in one of the groups, or declare it on the service itself, which always wins.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
        covers: ['000-1a'],
    },
    *check(facts) {
        for (const [service, links] of facts.linksByService) {
            const own = new Set(service.envVars.map(({ key }) => key));
            const givers = new Map();
            for (const link of links) {
                for (const { name, isSecretName } of rule_namesOf(link, facts)) {
                    const first = givers.get(name);
                    if (first === undefined)
                        givers.set(name, link.name);
                    if (first === undefined || first === link.name || own.has(name))
                        continue;
                    yield {
                        message: `\`${name}\` comes to service \`${service.name}\` from the env groups \`${first}\` and \`${link.name}\`: which one wins is not stable`,
                        subject: facts_subjectOf(service, `env:${name}`, `env-group:${link.name}`),
                        location: link.location,
                        ...(isSecretName ? { severity: 'medium' } : {}),
                    };
                }
            }
        }
    },
});
const rule_namesOf = ({ group, dashboard }, facts) => [
    ...(group?.envVars ?? []).flatMap((item) => item.key === undefined ? [] : [{ name: item.key, isSecretName: isSecret(item, facts) }]),
    ...(dashboard?.holds ?? []).map(({ name }) => ({ name, isSecretName: true })),
];

;// CONCATENATED MODULE: ./lib/checks/env-groups/rules.generated.js
// Generated by `npm run generate` from the folders beside it.














const rules_generated_rules = {
    'divergent-generated-secret': divergent_generated_secret_rule,
    'empty-value': empty_value_rule,
    'ignored-group-variable': ignored_group_variable_rule,
    'literal-secret': literal_secret_rule,
    'overridden-group-secret': overridden_group_secret_rule,
    'placeholder-value': placeholder_value_rule,
    'rejected-variable': rejected_variable_rule,
    'tracked-secret-file': tracked_secret_file_rule,
    'undeclared-required-secret': undeclared_required_secret_rule,
    'undefined-env-group': undefined_env_group_rule,
    'undefined-resource': undefined_resource_rule,
    'undefined-source-variable': undefined_source_variable_rule,
    'unreadable-blueprint': unreadable_blueprint_rule,
    'variable-in-two-groups': variable_in_two_groups_rule,
};

;// CONCATENATED MODULE: ./lib/checks/env-groups/check.js


/* harmony default export */ const env_groups_check = ({ title: 'Env groups of Render', collect: collect_collect, rules: rules_generated_rules });

;// CONCATENATED MODULE: ./lib/parsers/exposure/caddy-listeners.js
/**
 * The sites of a Caddyfile that are served by plain HTTP. Caddy sends every other site on to https by itself.
 * Undefined where the text has no site. https://caddyserver.com/docs/caddyfile/concepts#addresses
 */
const caddyListeners = (text, path) => {
    const sites = [];
    let depth = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const words = line.replace(/(^|\s)#.*$/, '$1').trim();
        if (words === '')
            continue;
        const opens = /(?:^|\s)\{$/.test(words);
        if (depth === 0) {
            const addresses = words
                .replace(/\s*\{$/, '')
                .split(/[\s,]+/)
                .filter((word) => word !== '');
            const isSnippet = /^[(&]/.test(addresses[0] ?? '');
            if (words !== '{' && !isSnippet)
                sites.push({ addresses, line: index + 1, body: [] });
            else
                sites.push({ addresses: [], line: index + 1, body: [] });
        }
        else {
            if (depth === 1)
                sites.at(-1)?.body.push(words);
        }
        if (opens)
            depth += 1;
        else if (words === '}')
            depth = Math.max(0, depth - 1);
    }
    const named = sites.filter(({ addresses }) => addresses.length > 0);
    if (named.length === 0)
        return undefined;
    return {
        endsTls: named.some(({ addresses }) => addresses.some((address) => !isPlain(address) && !isAnother(address))),
        plain: named.flatMap((site) => plainListener(site, path)),
    };
};
const plainListener = (site, path) => {
    const plain = site.addresses.filter(isPlain);
    if (plain.length === 0)
        return [];
    const does = site.body.length > 0 && site.body.every((directive) => ONLY_A_WAY_ON.test(directive)) ? 'redirects' : 'serves';
    return [{ hosts: plain, does, location: { path, startLine: site.line, startColumn: 1 } }];
};
const isPlain = (address) => /^http:\/\/(?!localhost|127\.)[^:]*(?::80)?(?:\/.*)?$/.test(address) || /^[\w.*-]*:80$/.test(address);
/** Another port than the web's, or the machine itself. */
const isAnother = (address) => /^(?:https?:\/\/)?(?:localhost|127\.)|:\d+$/.test(address);
const ONLY_A_WAY_ON = /^(?:redir\s+(?:\S+\s+)?https:\/\/|respond\s+4\d\d|abort\b|log\b|})/;

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
;// CONCATENATED MODULE: ./lib/parsers/exposure/datastores.js
/**
 * Ports on which datastores answer unless told otherwise, by what IANA and their makers say.
 * https://www.iana.org/assignments/service-names-port-numbers
 */
const BY_PORT = new Map([
    [1433, 'SQL Server'],
    [1521, 'Oracle'],
    [2379, 'etcd'],
    [3306, 'MySQL'],
    [5432, 'PostgreSQL'],
    [5984, 'CouchDB'],
    [6379, 'Redis'],
    [6432, 'PgBouncer'],
    [7687, 'Neo4j'],
    [8529, 'ArangoDB'],
    [9042, 'Cassandra'],
    [9200, 'Elasticsearch'],
    [11211, 'Memcached'],
    [26379, 'Redis Sentinel'],
    [27017, 'MongoDB'],
]);
/** The datastore that answers on a port by default. */
const storeAt = (port) => BY_PORT.get(port);
const BY_IMAGE = [
    [/^(?:postgres|postgis|pgvector|timescaledb(?:-ha)?|supabase-postgres|postgresql)$/, 'PostgreSQL'],
    [/^(?:redis|redis-stack(?:-server)?|valkey|keydb|dragonfly)$/, 'Redis'],
    [/^(?:mysql|mariadb|percona(?:-server)?)$/, 'MySQL'],
    [/^(?:mongo|mongodb|mongodb-community-server)$/, 'MongoDB'],
    [/^(?:elasticsearch|opensearch)$/, 'Elasticsearch'],
    [/^memcached$/, 'Memcached'],
];
/** The datastore of a container image, by the last part of its name: `docker.io/library/postgres:17-alpine`. */
const storeOfImage = (image) => {
    const name = image.replace(/@.*$/, '').split('/').at(-1)?.split(':')[0]?.toLowerCase() ?? '';
    return BY_IMAGE.find(([pattern]) => pattern.test(name))?.[1];
};

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./lib/parsers/exposure/ip-reach.js

/**
 * Whom CIDR ranges and single addresses let in together. Everyone: a range that holds a large part of all addresses, such as
 * `0.0.0.0/0` or `::/0`; two halves of the Internet are the Internet. What is no address lets nobody in: `0.0.0.0/32` is a single
 * address that nobody has.
 */
const reachOf = (sources) => {
    const ranges = sources.flatMap((source) => rangeOf(source) ?? []);
    if (ranges.some(({ kind, bits }) => bits < WIDE[kind]))
        return 'everyone';
    return ranges.some(({ isNobodys }) => !isNobodys) ? 'listed' : 'nobody';
};
/** Ranges with fewer bits than these are no choice of addresses: the largest that anybody was given is a /8, or an IPv6 /16. */
const WIDE = { ipv4: 8, ipv6: 16 };
const rangeOf = (source) => {
    const read = parsed(source);
    if (read === undefined)
        return undefined;
    const [address, bits] = read;
    return { kind: address.kind(), bits, isNobodys: bits > 31 && address.range() === 'unspecified' };
};
/** Whether an address is one that only the machine itself reaches. */
const isLoopback = (address) => {
    const text = address.replace(/^\[|\]$/g, '');
    return text === 'localhost' || (ipaddr.isValid(text) && ipaddr.parse(text).range() === 'loopback');
};
/** Whether an address belongs to a private network, which the Internet cannot reach. */
const isPrivate = (address) => {
    const text = address.replace(/^\[|\]$/g, '');
    return ipaddr.isValid(text) && ['private', 'uniqueLocal', 'linkLocal'].includes(ipaddr.parse(text).range());
};
/** Those of `ranges` that are not wholly within one of `allowed`; what is no address is outside. */
const rangesOutside = (ranges, allowed) => {
    const known = allowed.map(parsed).filter((range) => range !== undefined);
    return ranges.filter((range) => {
        const own = parsed(range);
        return own === undefined || !known.some((other) => isWithin(own, other));
    });
};
const parsed = (source) => {
    const text = source.trim();
    const cidr = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
    return ipaddr.isValidCIDR(cidr) ? ipaddr.parseCIDR(cidr) : undefined;
};
const isWithin = ([address, bits], [other, otherBits]) => address.kind() === other.kind() && bits >= otherBits && address.match(other, otherBits);

;// CONCATENATED MODULE: ./lib/parsers/exposure/yaml-fields.js

/** The value under a way of keys; undefined where any of them is missing. */
const fieldAt = (node, ...keys) => keys.reduce((at, key) => (at?.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(at, key) : undefined), node);
const entriesOf = (node) => node?.kind === 'map' ? node.entries : [];
const itemsOf = (node) => (node?.kind === 'list' ? node.items : []);
/** A scalar as it is written; '' for anything else. */
const textOf = (node) => node?.kind === 'scalar' && node.value !== null ? (typeof node.value === 'string' ? node.value : node.source) : '';
/** A port number that is written out. */
const portOf = (node) => {
    const text = textOf(node).trim();
    return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
};
const placeIn = (path) => ({ line, column }) => ({ path, startLine: line, startColumn: column });
/** What kept a file from being read whole; a duplicate key keeps its last value and is no reason. */
const hindrances = (problems, path) => problems
    .filter(({ kind }) => kind !== 'duplicate-key')
    .map(({ message, ...place }) => ({ message, location: placeIn(path)(place) }));

;// CONCATENATED MODULE: ./lib/parsers/exposure/cloudformation.js




/** Whether a text is a template: what else is YAML or JSON defines no resource of AWS. */
const isCloudFormation = (text) => /["']?Type["']?\s*:\s*["']?AWS::/.test(text) && /["']?Resources["']?\s*:/.test(text);
/**
 * What the security groups and databases of a CloudFormation template, in YAML or JSON, let the whole Internet reach. A parameter counts
 * by its default. Never throws.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
const cloudFormationOpenings = (text, path) => {
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const at = placeIn(path);
    const defaults = new Map(entriesOf(fieldAt(root, 'Parameters')).map(({ key, value }) => [key, textOf(fieldAt(value, 'Default'))]));
    const openings = [];
    const unclear = [];
    for (const { key: name, value: resource } of entriesOf(fieldAt(root, 'Resources'))) {
        const properties = fieldAt(resource, 'Properties');
        for (const ingress of ingressOf(textOf(fieldAt(resource, 'Type')), properties)) {
            const source = sourceOf(ingress, defaults);
            if (source === 'unclear') {
                unclear.push({ message: `\`${name}\` lets in addresses that are not written out`, location: at(ingress) });
            }
            else if (source !== undefined && reachOf([source]) === 'everyone') {
                const ports = portsOf(ingress);
                const store = ports.first === ports.last ? storeAt(ports.first) : undefined;
                openings.push({
                    kind: 'security group',
                    name,
                    ports,
                    ...(store === undefined ? {} : { store }),
                    how: `lets in \`${source}\``,
                    location: at(ingress),
                });
            }
        }
        const reachable = publicly(textOf(fieldAt(resource, 'Type')), properties, defaults);
        if (reachable !== undefined) {
            openings.push({
                kind: 'database instance',
                name,
                store: textOf(fieldAt(properties, 'Engine')) || 'database',
                how: 'has an address that the Internet can resolve and reach',
                location: at(reachable),
            });
        }
    }
    return { openings, unclear, problems: hindrances(problems, path) };
};
const ingressOf = (type, properties) => {
    if (type === 'AWS::EC2::SecurityGroupIngress')
        return properties === undefined ? [] : [properties];
    return type === 'AWS::EC2::SecurityGroup' ? itemsOf(fieldAt(properties, 'SecurityGroupIngress')) : [];
};
/** A range, undefined where another group or prefix list is let in, `unclear` where only AWS can tell. */
const sourceOf = (ingress, defaults) => {
    const node = fieldAt(ingress, 'CidrIp') ?? fieldAt(ingress, 'CidrIpv6');
    if (node === undefined)
        return undefined;
    const text = node.kind === 'map' ? (defaults.get(textOf(fieldAt(node, 'Ref'))) ?? '') : textOf(node);
    if (/^[\d.:a-fA-F]+(?:\/\d+)?$/.test(text))
        return text;
    return defaults.get(text) || 'unclear';
};
const portsOf = (ingress) => {
    const [first, last] = [portOf(fieldAt(ingress, 'FromPort')), portOf(fieldAt(ingress, 'ToPort'))];
    return textOf(fieldAt(ingress, 'IpProtocol')) === '-1' || first === undefined
        ? { first: 0, last: 65_535 }
        : { first, last: last ?? first };
};
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-publiclyaccessible */
const publicly = (type, properties, defaults) => {
    if (!/^AWS::(?:RDS::DB(?:Instance|Cluster)|Redshift::Cluster)$/.test(type))
        return undefined;
    const entry = entriesOf(properties).find(({ key }) => key === 'PubliclyAccessible');
    if (entry === undefined)
        return undefined;
    const text = entry.value.kind === 'map' ? textOf(fieldAt(entry.value, 'Ref')) : textOf(entry.value);
    return (defaults.get(text) ?? text).toLowerCase() === 'true' ? entry : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/exposure/compose-ports.js




/**
 * The ports that the services of a compose file publish on more than their machine itself. Never throws.
 * https://docs.docker.com/reference/compose-file/services/#ports
 */
const composeOpenings = (text, path) => {
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const at = placeIn(path);
    const openings = [];
    const unclear = [];
    for (const { key: name, value: service } of entriesOf(fieldAt(root, 'services'))) {
        const store = storeOfImage(textOf(fieldAt(service, 'image')));
        const network = fieldAt(service, 'network_mode');
        if (network !== undefined && textOf(network) === 'host') {
            unclear.push({ message: `\`${name}\` shares the network of its machine: ${HOST}`, location: at(network) });
        }
        for (const node of itemsOf(fieldAt(service, 'ports'))) {
            const published = publishedBy(node);
            if (published === undefined)
                continue;
            const { address, ports, inner } = published;
            if (address.includes('$')) {
                unclear.push({
                    message: `\`${name}\` publishes a port at an address that is not written out`,
                    location: at(node),
                });
            }
            else if (!isLoopback(address) && !isPrivate(address)) {
                const known = store ?? (inner === undefined ? undefined : storeAt(inner));
                openings.push({
                    kind: 'compose service',
                    name,
                    ...(ports === undefined ? {} : { ports }),
                    ...(inner === undefined ? {} : { inner }),
                    ...(known === undefined ? {} : { store: known }),
                    how: `is published on ${EVERY.has(address) ? 'every address of its machine' : `\`${address}\``}`,
                    location: at(node),
                });
            }
        }
    }
    return { openings, unclear, problems: hindrances(problems, path) };
};
const HOST = 'every port that it listens on is open there';
const EVERY = new Set(['', '0.0.0.0', '::', '[::]', '*']);
const publishedBy = (node) => {
    if (node.kind === 'list')
        return undefined;
    if (node.kind === 'scalar')
        return shortForm(textOf(node));
    const field = (key) => filledIn(textOf(fieldAt(node, key)));
    return published(field('host_ip'), field('published'), field('target'));
};
/** `[ADDRESS:][HOST:]CONTAINER[/PROTOCOL]`; a port may be a range. Undefined for what compose refuses. */
const shortForm = (text) => {
    const filled = filledIn(text.trim().replace(/\/(?:tcp|udp|sctp)$/i, ''));
    const [, address = '', host = '', container] = /^(?:(\[[0-9a-fA-F:.]+\]|[^:[\]]*):)??(?:([^:]*):)?([^:]+)$/.exec(filled) ?? [];
    return container === undefined ? undefined : published(address, host, container);
};
const published = (address, host, container) => {
    const ports = compose_ports_rangeOf(host);
    const inner = compose_ports_rangeOf(container)?.first;
    return { address, ...(ports === undefined ? {} : { ports }), ...(inner === undefined ? {} : { inner }) };
};
/** Variables of which a default is written take it. https://docs.docker.com/reference/compose-file/interpolation/ */
const filledIn = (text) => text.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, '$1');
const compose_ports_rangeOf = (text) => {
    const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim()) ?? [];
    return first === '' ? undefined : { first: Number(first), last: Number(last) };
};

;// CONCATENATED MODULE: ./lib/parsers/exposure/yaml-documents.js

const MOST = 300;
/**
 * The documents of a YAML stream, each read by itself, with the places of the whole text; empty ones are left out. More than 300 are a
 * problem of the last. Never throws. https://yaml.org/spec/1.2.2/#914-explicit-documents
 */
const parseYamlDocuments = (text) => {
    const lines = text.split('\n');
    const starts = [0, ...lines.flatMap((line, i) => (i > 0 && /^---(?=\s|$)/.test(line) ? [i] : []))];
    const read = starts.slice(0, MOST).flatMap((start, i) => {
        const own = lines.slice(start, starts[i + 1]);
        const document = (0,located_yaml/* parseYaml */.hN)(`${'\n'.repeat(start)}${own.join('\n')}`);
        return document.root === undefined && document.problems.length === 0 ? [] : [document];
    });
    if (starts.length <= MOST)
        return read;
    const message = `more than ${MOST} YAML documents`;
    return [...read, { problems: [{ kind: 'limit', message, line: (starts[MOST] ?? 0) + 1, column: 1 }] }];
};

;// CONCATENATED MODULE: ./lib/parsers/exposure/kubernetes-services.js




/**
 * What the Services and pods of a Kubernetes manifest open beyond their cluster: a load balancer that is not kept inside, a node port, a
 * host port. Never throws. https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types
 */
const kubernetesOpenings = (text, path) => {
    const documents = parseYamlDocuments(text);
    const resources = documents.flatMap(({ root }) => resourcesOf(root));
    const found = resources.map((resource) => openedBy(resource, path));
    return {
        openings: found.flatMap(({ openings }) => openings),
        unclear: found.flatMap(({ unclear }) => unclear),
        problems: documents.flatMap(({ problems }) => hindrances(problems, path)),
    };
};
/** Whether a text is a manifest at all: other YAML lies in the same folders. */
const isKubernetes = (text) => /^\s*["']?apiVersion["']?\s*:/m.test(text) && /^\s*["']?kind["']?\s*:/m.test(text);
const resourcesOf = (root) => root === undefined ? [] : textOf(fieldAt(root, 'kind')) === 'List' ? itemsOf(fieldAt(root, 'items')) : [root];
const openedBy = (resource, path) => {
    const kind = textOf(fieldAt(resource, 'kind'));
    const name = textOf(fieldAt(resource, 'metadata', 'name')) || kind;
    if (kind === 'Service')
        return service(resource, name, path);
    const spec = kind === 'Pod' ? fieldAt(resource, 'spec') : podIn(resource);
    return spec === undefined ? { openings: [], unclear: [] } : pod(spec, name, path);
};
const podIn = (resource) => fieldAt(resource, 'spec', 'template', 'spec') ?? fieldAt(resource, 'spec', 'jobTemplate', 'spec', 'template', 'spec');
const service = (resource, name, path) => {
    const spec = fieldAt(resource, 'spec');
    const type = textOf(fieldAt(spec, 'type'));
    if (type !== 'LoadBalancer' && type !== 'NodePort')
        return { openings: [], unclear: [] };
    const ranges = itemsOf(fieldAt(spec, 'loadBalancerSourceRanges')).map(textOf);
    if (type === 'LoadBalancer') {
        if (isInternal(resource, spec))
            return { openings: [], unclear: [] };
        if (ranges.length > 0 && reachOf(ranges) !== 'everyone')
            return { openings: [], unclear: [] };
    }
    const at = placeIn(path);
    const openings = itemsOf(fieldAt(spec, 'ports')).flatMap((port) => {
        const outside = portOf(fieldAt(port, type === 'NodePort' ? 'nodePort' : 'port'));
        const inner = portOf(fieldAt(port, 'targetPort')) ?? portOf(fieldAt(port, 'port'));
        const store = inner === undefined ? undefined : storeAt(inner);
        return [
            {
                kind: 'Kubernetes service',
                name,
                ...(outside === undefined ? {} : { ports: { first: outside, last: outside } }),
                ...(inner === undefined ? {} : { inner }),
                ...(store === undefined ? {} : { store }),
                how: type === 'NodePort' ? 'is open on every node' : 'has a load balancer that the Internet reaches',
                location: at(port),
            },
        ];
    });
    return { openings, unclear: [] };
};
/**
 * Annotations and classes that keep a load balancer inside.
 * https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
const isInternal = (resource, spec) => /internal|tailscale/i.test(textOf(fieldAt(spec, 'loadBalancerClass'))) ||
    entriesOf(fieldAt(resource, 'metadata', 'annotations')).some(({ key, value }) => {
        const text = textOf(value).trim();
        if (key.endsWith('/aws-load-balancer-scheme'))
            return text === 'internal';
        return (/load-balancer-internal|load-balancer-type|internal-load-balancer/.test(key) && /^(?:true|internal)$/i.test(text));
    });
const pod = (spec, name, path) => {
    const at = placeIn(path);
    const host = fieldAt(spec, 'hostNetwork');
    const unclear = host !== undefined && textOf(host) === 'true'
        ? [
            {
                message: `\`${name}\` shares the network of its node: every port that it listens on is open there`,
                location: at(host),
            },
        ]
        : [];
    const openings = itemsOf(fieldAt(spec, 'containers')).flatMap((container) => itemsOf(fieldAt(container, 'ports')).flatMap((port) => {
        const outside = portOf(fieldAt(port, 'hostPort'));
        const address = textOf(fieldAt(port, 'hostIP'));
        if (outside === undefined || outside === 0 || !['', '0.0.0.0', '::'].includes(address))
            return [];
        const inner = portOf(fieldAt(port, 'containerPort'));
        const store = storeOfImage(textOf(fieldAt(container, 'image'))) ?? (inner === undefined ? undefined : storeAt(inner));
        return [
            {
                kind: 'pod',
                name,
                ports: { first: outside, last: outside },
                ...(inner === undefined ? {} : { inner }),
                ...(store === undefined ? {} : { store }),
                how: 'is open on its node by `hostPort`',
                location: at(port),
            },
        ];
    }));
    return { openings, unclear };
};

;// CONCATENATED MODULE: ./lib/parsers/exposure/nginx-blocks.js
const MOST_TOKENS = 200_000;
const DEEPEST = 50;
/**
 * The directives of an nginx config; undefined for what is none. Never throws, and does not follow `include`.
 * https://nginx.org/en/docs/beginners_guide.html#conf_structure
 */
const parseNginx = (text) => {
    const root = { block: [] };
    const open = [root];
    let words = [];
    for (const token of tokensOf(text)) {
        const holder = open.at(-1);
        if (holder === undefined)
            return undefined;
        if (token.kind === 'word')
            words.push(token);
        else if (token.kind === '}') {
            if (words.length > 0 || open.length === 1)
                return undefined;
            open.pop();
        }
        else {
            const [name, ...rest] = words;
            if (name === undefined)
                return undefined;
            const opened = { block: [] };
            holder.block.push({
                name: name.text,
                words: rest.map(({ text: word }) => word),
                line: name.line,
                column: name.column,
                ...(token.kind === '{' ? { block: opened.block } : {}),
            });
            if (token.kind === '{')
                open.push(opened);
            if (open.length > DEEPEST)
                return undefined;
            words = [];
        }
    }
    return open.length === 1 && words.length === 0 ? root.block : undefined;
};
/** A comment, a quoted word, `${variable}` inside of a word, and the three marks. */
const TOKEN = /#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]|(?:\$\{\w+\}|\\.|[^\s{};"'#])(?:\$\{\w+\}|\\.|[^\s{};])*|\n/gs;
function* tokensOf(text) {
    let line = 1;
    let lineStart = 0;
    let count = 0;
    for (const { 0: found, index } of text.matchAll(TOKEN)) {
        if (++count > MOST_TOKENS)
            return;
        const place = { line, column: index - lineStart + 1 };
        if (found === '{' || found === '}' || found === ';')
            yield { kind: found, text: found, ...place };
        else if (!found.startsWith('#') && found !== '\n')
            yield { kind: 'word', text: unquoted(found), ...place };
        for (let at = found.indexOf('\n'); at !== -1; at = found.indexOf('\n', at + 1)) {
            line += 1;
            lineStart = index + at + 1;
        }
    }
}
const unquoted = (word) => (/^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word);

;// CONCATENATED MODULE: ./lib/parsers/exposure/nginx-listeners.js

/**
 * The servers of an nginx config that listen on port 80, and whether they only send on to https; undefined where the text cannot be
 * read. A server without `listen` listens there. https://nginx.org/en/docs/http/ngx_http_core_module.html#listen
 */
const nginxListeners = (text, path) => {
    const directives = parseNginx(text);
    if (directives === undefined)
        return undefined;
    const servers = serversIn(directives);
    return {
        endsTls: servers.some(({ block = [] }) => nginx_listeners_named(block, 'listen').some(({ words }) => isSecured(words))),
        plain: servers.flatMap((server) => nginx_listeners_plainListener(server, path)),
    };
};
const nginx_listeners_plainListener = (server, path) => {
    const block = server.block ?? [];
    const listens = nginx_listeners_named(block, 'listen');
    const plain = listens.find(({ words }) => nginx_listeners_isPlain(words));
    if (listens.length > 0 && plain === undefined)
        return [];
    const { line, column } = plain ?? server;
    return [
        {
            hosts: nginx_listeners_named(block, 'server_name').flatMap(({ words }) => words),
            does: isOnlyAWayOn(block) ? 'redirects' : 'serves',
            location: { path, startLine: line, startColumn: column },
        },
    ];
};
/** Those of `http`, and those of a file that others include there; a `stream` speaks no HTTP. */
const serversIn = (directives) => directives.flatMap((directive) => {
    if (directive.name === 'server')
        return directive.block === undefined ? [] : [directive];
    return directive.name === 'http' ? serversIn(directive.block ?? []) : [];
});
const nginx_listeners_named = (block, name) => block.filter((directive) => directive.name === name);
const isSecured = (words) => words.includes('ssl') || words.includes('quic');
const nginx_listeners_isPlain = ([address = '', ...options]) => !isSecured(options) && !LOCAL.test(address) && (/(?:^|:)80$/.test(address) || ADDRESS_ALONE.test(address));
const LOCAL = /^(?:unix:|127\.|localhost\b|\[::1\])/;
/** Without a port it is 80. */
const ADDRESS_ALONE = /^(?:\*|\[[0-9a-fA-F:]+\]|\d+\.\d+\.\d+\.\d+|[\w.-]*[A-Za-z][\w.-]*)$/;
/**
 * A `return` of the server comes before every location of it.
 * https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return
 */
const isOnlyAWayOn = (block) => {
    if (block.some(sendsOn) || block.some(refuses) || block.some(sendsPlainRequestsOn))
        return true;
    const locations = nginx_listeners_named(block, 'location').filter(({ words }) => !words.some((word) => word.includes(PROOF)));
    return (locations.length > 0 &&
        locations.every(({ block: inner = [] }) => inner.some((one) => sendsOn(one) || refuses(one))));
};
const PROOF = '/.well-known/acme-challenge';
const sendsOn = ({ name, words: [first = '', second = ''] }) => {
    if (name === 'return')
        return isSecure(/^\d+$/.test(first) ? second : first);
    return name === 'rewrite' && isSecure(second);
};
const refuses = ({ name, words: [status = ''] }) => (name === 'return' && /^4\d\d$/.test(status)) || (name === 'deny' && status === 'all');
/** `if ($scheme = http) { return 301 https://…; }` */
const sendsPlainRequestsOn = ({ name, words, block = [] }) => name === 'if' &&
    /\$(?:scheme|https|server_port|http_x_forwarded_proto)\b/.test(words.join(' ')) &&
    block.some(sendsOn);
const isSecure = (target) => target.toLowerCase().startsWith('https://');

// EXTERNAL MODULE: ./lib/parsers/json-fields.js
var json_fields = __webpack_require__(5352);
// EXTERNAL MODULE: ./lib/parsers/python-packages/toml-document.js
var toml_document = __webpack_require__(16737);
;// CONCATENATED MODULE: ./lib/parsers/exposure/supabase-network.js


/**
 * Reads `[db.network_restrictions]` and `[db.ssl_enforcement]`; undefined where the text is no TOML. Never throws.
 * https://supabase.com/docs/guides/local-development/cli/config
 */
const supabaseNetwork = (text, path) => {
    const document = (0,toml_document/* parseToml */.M)(text);
    if (!document.ok)
        return undefined;
    const db = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* fieldsOf */.Pf)(document.root).get('db'));
    const at = (table) => ({ path, startLine: lineOf(text, table), startColumn: 1 });
    const restrictions = (0,json_fields/* fieldsOf */.Pf)(db.get('network_restrictions'));
    const tls = (0,json_fields/* fieldsOf */.Pf)(db.get('ssl_enforcement')).get('enabled');
    return {
        ...(restrictions.get('enabled') === true
            ? {
                restrictions: {
                    ranges: [...(0,json_fields/* listOf */.c3)(restrictions.get('allowed_cidrs')), ...(0,json_fields/* listOf */.c3)(restrictions.get('allowed_cidrs_v6'))],
                    location: at('db.network_restrictions'),
                },
            }
            : {}),
        ...(typeof tls === 'boolean' ? { enforcesTls: { value: tls, location: at('db.ssl_enforcement') } } : {}),
        location: at('db'),
    };
};
/** The line of a table's head; the first where it is written in another form. */
const lineOf = (text, table) => {
    const line = text.split('\n').findIndex((one) => one.replace(/\s+/g, '').startsWith(`[${table}]`));
    return line === -1 ? 1 : line + 1;
};

;// CONCATENATED MODULE: ./lib/checks/exposure/file-kinds.js






const YAML = /\.ya?ml$/i;
/** The kinds of files that open something, told apart by name and text; a file is of the first kind that fits. */
const FILE_KINDS = [
    {
        what: 'compose files',
        isNamedSo: (path) => /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i.test(path),
        read: composeOpenings,
    },
    {
        what: 'CloudFormation templates',
        isNamedSo: (path) => YAML.test(path) || /\.template$|(?:template|stack|cloudformation|cfn)[\w.-]*\.json$/i.test(path),
        isOne: isCloudFormation,
        read: cloudFormationOpenings,
    },
    {
        what: 'Kubernetes manifests',
        isNamedSo: (path) => YAML.test(path) && !path.startsWith('.github/'),
        isOne: isKubernetes,
        read: kubernetesOpenings,
    },
    {
        what: 'nginx configs',
        isNamedSo: (path) => /(?:^|\/)[\w.-]*nginx[\w.-]*(?:\.conf)?$|(?:^|\/)(?:nginx|conf\.d|sites-(?:available|enabled))\/(?:.*\/)?[^/]+$/i.test(path),
        isOne: (text) => /(?:^|[\s;{}])server\s*\{/.test(text),
        read: (text, path) => listening(nginxListeners(text, path)),
    },
    {
        what: 'Caddyfiles',
        isNamedSo: (path) => /(?:^|\/)Caddyfile(?:\.\w+)?$|\.caddyfile$/i.test(path),
        read: (text, path) => listening(caddyListeners(text, path)),
    },
    {
        what: 'Supabase configs',
        isNamedSo: (path) => /(?:^|\/)supabase\/config\.toml$/.test(path),
        read: (text, path) => {
            const supabase = supabaseNetwork(text, path);
            return supabase === undefined ? undefined : { supabase };
        },
    },
];
const listening = (listeners) => listeners === undefined ? undefined : { listeners };

;// CONCATENATED MODULE: ./lib/checks/exposure/network-files.js


const MAX_BYTES = 1024 * 1024;
/** Every file that may open something to the outside, read once, in the order of their paths. */
const networkFiles = async ({ files }) => {
    const entries = await files.list();
    const found = await Promise.all(entries.map(async ({ path, kind: fileKind }) => {
        const kinds = fileKind === 'file' ? FILE_KINDS.filter(({ isNamedSo }) => isNamedSo(path)) : [];
        if (kinds.length === 0)
            return [];
        const read = await files.readText(path, MAX_BYTES);
        if (!read.ok) {
            const certain = kinds.find(({ isOne }) => isOne === undefined);
            return certain === undefined ? [] : [{ path, kind: certain }];
        }
        const kind = kinds.find(({ isOne }) => isOne?.(read.text) ?? true);
        if (kind === undefined)
            return [];
        const reading = kind.read(read.text, path);
        return [{ path, kind, ...(reading === undefined ? {} : { reading }) }];
    }));
    return found.flat();
};
/** What the files say together. */
const saidBy = (found, policy, pathMatches) => {
    const standing = (path) => (0,parsers_specimen/* isSpecimen */.D)(path, policy.services) || isTest(path) ? { neverBlocks: parsers_specimen/* SPECIMEN */.N } : {};
    const runs = (path) => isCompose(path) && !PRODUCTION.test(path) && !policy.exposure.deployed.some((glob) => pathMatches(path, glob))
        ? 'development'
        : 'production';
    return {
        openings: found.flatMap(({ path, reading }) => (reading?.openings ?? []).map((opening) => ({ ...opening, runs: runs(path), ...standing(path) }))),
        plainListeners: found.flatMap(({ path, reading }) => reading?.listeners?.endsTls === true
            ? reading.listeners.plain.map((listener) => ({ ...listener, ...standing(path) }))
            : []),
        supabase: found.flatMap(({ path, reading }) => reading?.supabase === undefined ? [] : [{ ...reading.supabase, ...standing(path) }]),
        unclear: found.flatMap(({ path, reading }) => {
            if (runs(path) === 'development')
                return [];
            const location = { path, startLine: 1, startColumn: 1 };
            const unread = reading === undefined ? [{ message: `\`${path}\` cannot be read`, location }] : [];
            const broken = (reading?.problems ?? []).map(({ message, location: at }) => ({
                message: `\`${path}\` cannot be read whole: ${message}`,
                location: at,
            }));
            return [...unread, ...broken, ...(reading?.unclear ?? [])].map((one) => ({ ...one, ...standing(path) }));
        }),
    };
};
/** A path of test code. */
const isTest = (path) => /(?:^|\/)(?:__tests__|tests?|e2e|spec)\/|(?:^|\/)test_[^/]+\.py$|[._](?:test|spec)\.[cm]?[jt]sx?$/.test(path);
const isCompose = (path) => FILE_KINDS[0]?.isNamedSo(path) ?? false;
/** Compose files that say by their name that they are deployed. */
const PRODUCTION = /(?:^|\/)(?:docker-)?compose[.-](?:[\w-]+[.-])?(?:prod|production|live|deploy|release)(?:[.-]|\.ya?ml$)/i;

;// CONCATENATED MODULE: ./lib/checks/exposure/frameworks.js
const SIGNS = [
    ['FastAPI', /^\s*(?:from|import)\s+(?:fastapi|starlette)\b/m],
    ['Flask', /^\s*(?:from|import)\s+flask\b/m],
    ['Django', /^\s*(?:from|import)\s+(?:django|rest_framework)\b/m],
    ['Nest', /['"]@nestjs\//],
    ['Fastify', /['"]fastify['"]/],
    ['Hono', /['"]hono(?:\/[\w-]+)?['"]/],
    ['Express', /['"]express['"]/],
];
/** The framework of a file, by what it imports; a route file of Next by its name. */
const frameworkOf = (path, text) => /(?:^|\/)app\/.*\/route\.[cm]?[jt]sx?$/.test(path) ? 'Next' : SIGNS.find(([, sign]) => sign.test(text))?.[0];
/**
 * How each framework gives the bytes as they came. Sources: https://fastapi.tiangolo.com/advanced/using-request-directly/,
 * https://flask.palletsprojects.com/en/stable/api/#flask.Request.get_data, https://docs.djangoproject.com/en/stable/ref/request-response/,
 * https://expressjs.com/en/api.html#express.raw, https://fastify.dev/docs/latest/Reference/ContentTypeParser/,
 * https://docs.nestjs.com/faq/raw-body, https://hono.dev/docs/api/request, https://nextjs.org/docs/app/api-reference/file-conventions/route
 */
const RAW_BODY = {
    FastAPI: '`body = await request.body()`',
    Flask: '`request.get_data()`',
    Django: '`request.body`',
    Express: "`express.raw({ type: '*/*' })` on this route alone, and `req.body`",
    Fastify: "`addContentTypeParser('application/json', { parseAs: 'buffer' }, …)`, and `request.body`",
    Nest: '`NestFactory.create(App, { rawBody: true })`, and `request.rawBody`',
    Hono: '`await c.req.text()`',
    Next: '`await request.text()`',
};
/** Where the check stands so that nothing runs before it. */
const CHECK_PLACE = {
    FastAPI: 'in a dependency (`Depends(...)`) that the route needs, or as the first statement of the handler',
    Flask: 'in a decorator under `@app.route`, or as the first statement of the view',
    Django: 'as the first statement of the view',
    Express: 'in a middleware between the path and the handler',
    Fastify: 'in a `preHandler` of the route',
    Nest: 'in a guard (`@UseGuards(...)`)',
    Hono: 'as the first statement of the handler, or in a middleware of the route',
    Next: 'as the first statement of `POST`',
};

;// CONCATENATED MODULE: ./lib/checks/exposure/facts.js


/** The words of a subject: `service:api`, with the environment in front where there is one. */
const exposure_facts_subjectOf = ({ kind, name, scope }, ...further) => [...(scope.length === 0 ? [] : [`environment:${scope.join('/')}`]), `${kind}:${name}`, ...further].join(' ');
/** `5432`, `9000 to 9002`, every port. */
const facts_portsOf = ({ ports, inner }) => {
    if (ports === undefined)
        return inner === undefined ? 'a port' : `port ${inner}`;
    if (ports.first <= 1 && ports.last >= 65_535)
        return 'every port';
    return ports.first === ports.last ? `port ${ports.first}` : `ports ${ports.first} to ${ports.last}`;
};
/** Each place once. */
const placesOf = (locations) => [
    ...new Map(locations.map((location) => [JSON.stringify(location), location])).values(),
];

;// CONCATENATED MODULE: ./lib/checks/exposure/reach-table.js

/** Who reaches what, for whoever wants to see it in one place. */
const reachTable = ({ services, databases, openings }) => ({
    title: 'Who reaches what',
    columns: ['what', 'kind', 'reached by'],
    rows: [
        ...services.map(({ defined }) => [defined.name, defined.type, reachedBy(defined)]),
        ...databases.map(({ name, allowList, isReplica }) => [
            name,
            isReplica ? 'read replica' : 'Postgres',
            isReplica
                ? 'as its primary'
                : allowList === undefined
                    ? 'everyone, by default'
                    : REACH[reachOf(allowList.sources)],
        ]),
        ...openings.map((opening) => [
            opening.name,
            opening.kind,
            `${facts_portsOf(opening)}: ${opening.runs === 'production' ? 'everyone' : 'whoever reaches the machine that runs it'}`,
        ]),
    ],
});
const REACH = { nobody: 'the private network', listed: 'listed addresses', everyone: 'everyone' };
const reachedBy = ({ type, allowList }) => {
    if (type === 'worker' || type === 'cron' || type === 'workflow')
        return 'nobody';
    if (type === 'pserv')
        return 'the private network';
    if (type === 'keyvalue' || type === 'redis')
        return REACH[reachOf(allowList?.sources ?? [])];
    if (type !== 'web' && type !== 'static')
        return 'unknown type';
    return allowList === undefined
        ? 'everyone'
        : allowList.sources.length === 0
            ? 'nobody'
            : REACH[reachOf(allowList.sources)];
};

// EXTERNAL MODULE: ./lib/parsers/source-code/webhooks/request-functions.js
var request_functions = __webpack_require__(78392);
;// CONCATENATED MODULE: ./lib/checks/exposure/signature-proof.js
const signature_proof_DEEPEST = 5;
/** Follows a handler into the functions that run before it and that it calls. Pure; ends on calls in a circle. */
const proofOf = (handler, all) => {
    const byName = new Map();
    for (const one of all) {
        for (const name of signature_proof_namesOf(one))
            byName.set(name, [...(byName.get(name) ?? []), one]);
    }
    const walked = walk(handler, 'raw', byName, new Set(), 0);
    const at = walked.findIndex(({ step }) => step.kind === 'compare');
    const parsed = walked.slice(0, at).find(({ step }) => step.kind === 'parse');
    const hmacs = walked.flatMap(({ step, path, over }) => step.kind === 'hmac'
        ? [{ digest: step.digest, over: step.over === 'parameter' ? over : step.over, location: locationOf(path, step) }]
        : []);
    const headers = new Set([handler, ...walked.map(({ owner }) => owner)].map(({ header }) => header));
    const isProved = at !== -1 &&
        (hmacs.length > 0 || walked.some(({ step }) => step.kind === 'compare' && step.how === 'constant-time'));
    return {
        state: isProved ? 'proved' : all.some(isCheck) ? 'elsewhere' : 'absent',
        ...(isProved && parsed !== undefined ? { parsedBefore: locationOf(parsed.path, parsed.step) } : {}),
        hmacs,
        plainCompares: walked.flatMap(({ step, path }) => step.kind === 'compare' && step.how === 'plain' ? [locationOf(path, step)] : []),
        claimedAddresses: walked.flatMap(({ step, path }) => step.kind === 'claimed-address' ? [locationOf(path, step)] : []),
        readsOldHeader: headers.has('sha1') && !headers.has('sha256'),
    };
};
/** It reads the header or holds an HMAC against something. */
const isCheck = ({ header, steps }) => header !== undefined || (steps.some(({ kind }) => kind === 'hmac') && steps.some(({ kind }) => kind === 'compare'));
/** The steps of a function in order, with those of what it calls in the place of each call. */
const walk = (one, given, byName, seen, depth) => {
    if (seen.has(one) || depth > signature_proof_DEEPEST)
        return [];
    seen.add(one);
    return [...one.before, ...one.steps].flatMap((step) => {
        const own = { step, path: one.path, owner: one, over: given };
        if (step.kind !== 'call')
            return [own];
        const called = byName.get(step.callee) ?? [];
        const passed = step.passes.find((kind) => kind === 'parsed') ?? step.passes.find((kind) => kind === 'raw');
        const handed = passed ?? (step.passes.includes('parameter') ? given : 'unknown');
        return called.length > MOST_NAMESAKES
            ? [own]
            : called.flatMap((next) => walk(next, handed, byName, seen, depth + 1));
    });
};
/** A name that so many functions have tells nothing. */
const MOST_NAMESAKES = 4;
/** `Guard.canActivate` is called by its class, `check` of `this.check()` by its own name. */
const signature_proof_namesOf = ({ name }) => {
    if (name === undefined)
        return [];
    const own = name.split('.').at(-1) ?? name;
    return own === name ? [name] : [name, own];
};
const locationOf = (path, { place }) => ({
    path,
    startLine: place.line,
    startColumn: place.column,
});

;// CONCATENATED MODULE: ./lib/checks/exposure/webhooks.js




const webhooks_MAX_BYTES = 1024 * 1024;
/** For each webhook that the policy declares, its handlers and what proves who sent a request. No code is read where none is declared. */
const webhooksOf = async ({ files, sourceCode }, { exposure, services }) => {
    if (exposure.webhooks.length === 0)
        return [];
    const routes = exposure.webhooks.map(({ route }) => route);
    const found = [];
    const unread = [];
    const empty = [];
    const secrets = exposure.webhooks.flatMap(({ signedWith }) => signedWith ?? []);
    for (const { path, kind } of await files.list()) {
        if (kind !== 'file' || isTest(path) || !SOURCE.test(path))
            continue;
        const read = await files.readText(path, webhooks_MAX_BYTES);
        if (!read.ok)
            continue;
        const named = secrets.filter((name) => read.text.includes(name));
        if (named.length > 0)
            empty.push(...(await emptySecrets(path, read.text, named, sourceCode)));
        if (!(0,request_functions/* mayHandleRequests */.SP)(read.text, routes))
            continue;
        const handling = await sourceCode.requests(path, read.text);
        if (handling === 'not-read')
            unread.push(path);
        else {
            const framework = frameworkOf(path, read.text);
            const where = framework === undefined ? { path } : { path, framework };
            found.push(...(handling?.functions ?? []).map((one) => ({ ...one, ...where })));
        }
    }
    return exposure.webhooks.map((declared) => {
        const service = services.find(({ name }) => name === declared.service);
        const handlers = service === undefined ? [] : handlersOf(declared, service, found);
        return {
            declared,
            ...(service === undefined ? {} : { service }),
            handlers: handlers.map((handler) => ({
                location: webhooks_locationOf(handler),
                ...(handler.framework === undefined ? {} : { framework: handler.framework }),
                proof: proofOf(handler, found),
            })),
            emptySecrets: empty.filter(({ name }) => name === declared.signedWith),
            unread,
        };
    });
};
const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|py)$/i;
/** Where a secret that is missing reads as an empty text. */
const emptySecrets = async (path, text, names, sourceCode) => {
    const facts = await sourceCode.facts(path, text, { envAccessors: [], words: [] });
    return (facts?.reads ?? []).flatMap((read) => {
        const name = read.names.kind === 'name'
            ? names.find((one) => read.names.kind === 'name' && one === read.names.name)
            : undefined;
        return name === undefined || read.fallback !== 'empty'
            ? []
            : [{ name, location: { path, startLine: read.place.line, startColumn: read.place.column } }];
    });
};
/** The functions of the service's code that take POST requests on the declared route; the likeliest ones where a router is mounted. */
const handlersOf = ({ route }, { source }, found) => {
    const wanted = normal(route);
    const own = found.filter(({ path, routes }) => routes.some(({ method }) => method === 'POST' || method === 'ALL') &&
        (source.length === 0 ||
            source.some((folder) => path.startsWith(`${folder.replace(/\/+$/, '')}/`) || folder === '.')));
    const withPath = (matches) => own.filter(({ routes }) => routes.some(({ method, path }) => method !== 'GET' && matches(normal(path))));
    const exact = withPath((path) => path === wanted);
    if (exact.length > 0)
        return exact;
    const mounted = withPath((path) => path !== '' && (wanted.endsWith(path) || path.endsWith(wanted)));
    if (mounted.length > 0)
        return mounted;
    return withPath((path) => path === '').filter(({ path, header }) => header !== undefined || /webhook/i.test(path));
};
const normal = (path) => path.replace(/\/+$/, '').toLowerCase();
const webhooks_locationOf = ({ path, place }) => ({
    path,
    startLine: place.line,
    startColumn: place.column,
});

;// CONCATENATED MODULE: ./lib/checks/exposure/collect.js




/** Finds what Blueprints and the files of other platforms let the outside reach. */
const exposure_collect_collect = async (ports, policy) => {
    const { blueprints, shortfalls } = await ports.blueprints.read(policy.blueprints);
    const found = await networkFiles(ports);
    const webhooks = await webhooksOf(ports, policy);
    const services = blueprints.flatMap((blueprint) => blueprint.services);
    const facts = {
        services: services.map((defined) => {
            const declared = policy.services.find(({ blueprintName }) => blueprintName === defined.name);
            return { defined, ...(declared === undefined ? {} : { declared }) };
        }),
        databases: blueprints.flatMap((blueprint) => blueprint.databases),
        ...saidBy(found, policy, ports.pathMatches),
        webhooks,
        today: ports.today,
        policy: policy.exposure,
    };
    if (services.length + facts.databases.length + found.length + webhooks.length === 0 && shortfalls.length === 0) {
        return { status: 'not-applicable', reason: 'No file was found that opens a port, a service or a datastore.' };
    }
    const gaps = [...shortfalls, ...unreadFiles(found, facts)];
    return {
        status: 'ready',
        facts,
        coverage: [
            { what: 'services', examined: services.length },
            { what: 'databases', examined: facts.databases.length },
            ...fileRows(found),
            ...webhookRow(facts),
        ],
        ...(gaps.length === 0 ? {} : { shortfall: gaps.join(' ') }),
        tables: [reachTable(facts)],
    };
};
const fileRows = (found) => FILE_KINDS.flatMap(({ what }) => {
    const files = found.filter(({ kind }) => kind.what === what);
    const whole = files.filter(({ reading }) => reading !== undefined && (reading.problems ?? []).length === 0);
    return files.length === 0 ? [] : [{ what, expected: files.length, examined: whole.length }];
});
const webhookRow = ({ webhooks }) => webhooks.length === 0
    ? []
    : [
        {
            what: 'webhooks whose handler was found',
            expected: webhooks.length,
            examined: webhooks.filter(({ handlers }) => handlers.length > 0).length,
        },
    ];
/** What certainly opens something by its name and could not be read: nobody can say that it opens nothing. */
const unreadFiles = (found, { unclear }) => found
    .filter(({ kind, reading }) => kind.isOne === undefined && (reading === undefined || (reading.problems ?? []).length > 0))
    .filter(({ path }) => unclear.some(({ location, neverBlocks }) => location.path === path && neverBlocks === undefined))
    .map(({ path }) => `\`${path}\` could not be read whole: mend it, or take it away.`);

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/inbound-beyond-policy/rule.js

/* harmony default export */ const inbound_beyond_policy_rule = ({
    meta: {
        title: 'Service that more can reach than the policy says',
        severity: 'high',
        confidence: 'high',
        remediation: 'Give the service the type that fits: `worker` or `cron` for no inbound traffic, `pserv` for the private network.',
        since: '0.1.0',
        references: ['https://render.com/docs/service-types', 'https://render.com/docs/private-network'],
        covers: ['001-7'],
        aliases: ['exposure/worker-exposed-as-web'],
    },
    *check({ services }) {
        for (const { defined, declared } of services) {
            const reached = REACHED_BY[defined.type];
            if (reached === undefined || declared?.inbound === undefined)
                continue;
            if (declared.inbound === 'public' || declared.inbound === reached)
                continue;
            const wanted = declared.inbound === 'none' ? 'nobody' : 'the private network alone';
            yield {
                message: `\`${defined.name}\` is of type \`${defined.type}\`, which ${WORDS[reached]} reaches, and the policy says ${wanted}`,
                subject: exposure_facts_subjectOf(defined, 'inbound'),
                location: defined.location,
            };
        }
    },
});
/** https://render.com/docs/service-types; the types that are not here take nothing in. */
const REACHED_BY = {
    web: 'public',
    static: 'public',
    pserv: 'private',
};
const WORDS = { public: 'the whole Internet', private: 'every service of the private network' };

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/late-signature-check/rule.js

/* harmony default export */ const late_signature_check_rule = ({
    meta: {
        title: 'Body that is parsed before its signature is checked',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Check the signature over the raw bytes first, and parse them only then.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
        covers: ['000-10b'],
    },
    *check({ webhooks }) {
        for (const { declared, handlers } of webhooks) {
            for (const { framework, proof } of handlers) {
                if (proof.parsedBefore === undefined)
                    continue;
                yield {
                    message: `\`POST ${declared.route}\` parses the body before it knows who sent it`,
                    subject: `webhook:${declared.name} order`,
                    location: proof.parsedBefore,
                    ...(framework === undefined
                        ? {}
                        : {
                            fix: `${framework}: check the signature over ${RAW_BODY[framework]} ${CHECK_PLACE[framework]}, and parse it after that.`,
                        }),
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/open-database-network/rule.js

/* harmony default export */ const open_database_network_rule = ({
    meta: {
        title: "Supabase database that more than the backend's addresses can reach",
        severity: 'high',
        confidence: 'high',
        remediation: 'Switch `[db.network_restrictions]` on and list the addresses of `exposure: { database-clients: [...] }` alone.',
        since: '0.1.0',
        references: [
            'https://supabase.com/docs/guides/platform/network-restrictions',
            'https://render.com/docs/dedicated-ips',
        ],
        covers: ['001-6'],
        aliases: ['exposure/supabase-network-restrictions-open'],
    },
    *check({ supabase, policy: { databaseClients } }) {
        if (databaseClients === undefined)
            return;
        if (supabase.every(({ neverBlocks }) => neverBlocks !== undefined)) {
            yield {
                message: '`supabase/config.toml` is not there, so nothing in Git restricts who may open a connection to the database',
                subject: 'supabase:network-restrictions',
                location: databaseClients.location,
            };
        }
        for (const { restrictions, location, neverBlocks } of supabase) {
            if (neverBlocks !== undefined)
                continue;
            if (restrictions === undefined) {
                yield {
                    message: `\`${location.path}\` does not switch network restrictions on, so every address may try the database`,
                    subject: 'supabase:network-restrictions',
                    location,
                };
                continue;
            }
            const more = rangesOutside(restrictions.ranges, databaseClients.ranges);
            if (more.length === 0)
                continue;
            const whom = reachOf(more) === 'everyone' ? 'every address' : more.map((range) => `\`${range}\``).join(', ');
            yield {
                message: `\`${location.path}\` lets in ${whom}, which the policy does not name as a client of the database`,
                subject: 'supabase:network-restrictions ranges',
                location: restrictions.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/open-datastore/rule.js

/* harmony default export */ const open_datastore_rule = ({
    meta: {
        title: 'Datastore that the Internet can reach',
        severity: 'high',
        confidence: 'high',
        remediation: 'Close it to the outside: on Render say `ipAllowList: []`, elsewhere bind it to a private network.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#ipallowlist',
            'https://render.com/docs/postgresql-creating-connecting#restricting-external-access',
        ],
        covers: ['001-3a', '001-3b'],
        aliases: ['exposure/datastore-publicly-reachable'],
    },
    *check({ services, databases, openings }) {
        for (const database of databases) {
            const { name, allowList, isReplica, location } = database;
            if (isReplica)
                continue;
            if (allowList === undefined) {
                yield {
                    message: `\`${name}\` has no \`ipAllowList\`: Render lets every address try a new Postgres`,
                    subject: exposure_facts_subjectOf(database),
                    location,
                    severity: 'medium',
                    fix: 'Write `ipAllowList: []` under it: its own services come by the private network.',
                };
            }
            else if (reachOf(allowList.sources) === 'everyone') {
                yield {
                    message: `\`${name}\` lets every address of the Internet try its password`,
                    subject: exposure_facts_subjectOf(database),
                    location: allowList.location,
                    fix: 'Write `ipAllowList: []`, or the addresses that need it: its own services come by the private network.',
                };
            }
        }
        for (const { defined } of services) {
            const { name, type, allowList } = defined;
            if ((type !== 'keyvalue' && type !== 'redis') || allowList === undefined)
                continue;
            if (reachOf(allowList.sources) !== 'everyone')
                continue;
            yield {
                message: `\`${name}\` lets every address of the Internet try to connect`,
                subject: exposure_facts_subjectOf(defined),
                location: allowList.location,
                fix: 'Write `ipAllowList: []`: services of the same region come by the private network whatever the list says.',
            };
        }
        for (const opening of openings) {
            if (opening.store === undefined)
                continue;
            const { name, kind, store, how, location, runs, neverBlocks } = opening;
            yield {
                message: `\`${name}\` (${kind}) ${how}: ${placeOf(opening)}${store} answers`,
                subject: `${kind.replaceAll(' ', '-')}:${name} ${store}`,
                location,
                severity: runs === 'development' ? 'low' : 'critical',
                fix: rule_FIX[kind],
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});
const placeOf = (opening) => (opening.ports ?? opening.inner) === undefined ? '' : `${facts_portsOf(opening)}, where `;
const rule_FIX = {
    'compose service': 'Publish it on this machine alone, as in `127.0.0.1:5432:5432`, or not at all: services of one network find it by name.',
    'Kubernetes service': 'Use `type: ClusterIP`, or name who may come under `loadBalancerSourceRanges`.',
    pod: 'Take `hostPort` away and put a Service of `type: ClusterIP` in front.',
    'security group': 'Let in the security group of the backend by `SourceSecurityGroupId` in place of a range.',
    'database instance': 'Set `PubliclyAccessible: false`.',
};

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/origin-beside-proxy/rule.js

/* harmony default export */ const origin_beside_proxy_rule = ({
    meta: {
        title: 'Way to a service that goes round its proxy',
        severity: 'high',
        confidence: 'high',
        remediation: 'Write `renderSubdomainPolicy: disabled`, so that the service answers to its custom domains alone.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/custom-domains#disabling-your-render-subdomain',
            'https://www.cloudflare.com/ips/',
        ],
        covers: ['001-5'],
        aliases: ['exposure/origin-bypasses-proxy'],
    },
    *check({ services }) {
        for (const service of services) {
            const { defined, declared } = service;
            if ((defined.type !== 'web' && defined.type !== 'static') || isClosed(service))
                continue;
            if (declared?.behind === undefined && defined.domains === undefined)
                continue;
            const proxy = declared?.behind === undefined ? 'its custom domain' : 'Cloudflare';
            yield {
                message: `\`${defined.name}\` also answers at its onrender.com address, beside ${proxy}`,
                subject: exposure_facts_subjectOf(defined, 'subdomain'),
                location: defined.renderSubdomainPolicy?.location ?? defined.domains?.location ?? defined.location,
                ...(declared?.behind === undefined ? { severity: 'info' } : {}),
            };
        }
    },
});
const isClosed = ({ defined: { renderSubdomainPolicy, allowList, domains } }) => (renderSubdomainPolicy?.value === 'disabled' && domains !== undefined) ||
    (allowList !== undefined && reachOf(allowList.sources) !== 'everyone');

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/served-plain-http/rule.js
/* harmony default export */ const served_plain_http_rule = ({
    meta: {
        title: 'Plain HTTP that is served instead of sent on',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Let port 80 do one thing: `return 301 https://$host$request_uri;`.',
        since: '0.1.0',
        references: [
            'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
            'https://caddyserver.com/docs/automatic-https',
        ],
        covers: ['001-2'],
        aliases: ['exposure/http-without-redirect'],
    },
    *check({ plainListeners }) {
        for (const { hosts, does, location, neverBlocks } of plainListeners) {
            if (does === 'redirects')
                continue;
            const name = hosts[0] ?? 'any name';
            yield {
                message: `\`${name}\` is served on port 80 without TLS, by a server that has TLS`,
                subject: `plain-http:${hosts.join(',')}`,
                location,
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/signature-over-parsed-body/rule.js

/* harmony default export */ const signature_over_parsed_body_rule = ({
    meta: {
        title: 'Signature over another text than the one that was sent',
        severity: 'high',
        confidence: 'high',
        remediation: 'Compute the HMAC over the bytes as they came: `await request.body()`, `request.get_data()`, `express.raw()`, `req.rawBody`.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
        covers: ['000-10b'],
    },
    *check({ webhooks }) {
        for (const { declared, handlers } of webhooks) {
            const over = handlers.flatMap(({ framework, proof }) => proof.hmacs.filter((hmac) => hmac.over === 'parsed').map(({ location }) => ({ framework, location })));
            const frameworks = new Map(over.map(({ framework, location }) => [JSON.stringify(location), framework]));
            for (const location of placesOf(over.map((hmac) => hmac.location))) {
                const framework = frameworks.get(JSON.stringify(location));
                yield {
                    message: `\`${location.path}\` computes the signature of ${declared.name} over what was parsed, which is no longer what was signed`,
                    subject: `webhook:${declared.name} body`,
                    location,
                    ...(framework === undefined
                        ? {}
                        : { fix: `${framework}: compute the HMAC over the bytes as they came, ${RAW_BODY[framework]}.` }),
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/signature-without-secret/rule.js
/* harmony default export */ const signature_without_secret_rule = ({
    meta: {
        title: 'Signing secret that reads as empty where it is missing',
        severity: 'high',
        confidence: 'high',
        remediation: 'Refuse to start, or every request, where the secret is missing or empty.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
        covers: ['000-10b'],
    },
    *check({ webhooks }) {
        for (const { declared, emptySecrets } of webhooks) {
            for (const { name, location } of emptySecrets) {
                yield {
                    message: `\`${name}\` reads as an empty text where it is missing, and anyone can sign with an empty secret`,
                    subject: `webhook:${declared.name} secret`,
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/spoofable-client-address/rule.js

/* harmony default export */ const spoofable_client_address_rule = ({
    meta: {
        title: 'Address of a client that the client itself writes',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Count from the end: the last address of `X-Forwarded-For` is the one that the nearest trusted hop saw.',
        since: '0.1.0',
        references: [
            'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-For#security_and_privacy_concerns',
            'https://expressjs.com/en/guide/behind-proxies.html',
        ],
        covers: ['001-4'],
        aliases: ['exposure/client-ip-from-untrusted-header'],
    },
    *check({ webhooks }) {
        for (const { declared, handlers } of webhooks) {
            for (const location of placesOf(handlers.flatMap(({ proof }) => proof.claimedAddresses))) {
                yield {
                    message: `\`${location.path}\` takes the first address of \`X-Forwarded-For\` for the sender of ${declared.name}, and the sender writes that one itself`,
                    subject: `webhook:${declared.name} address`,
                    location,
                    fix: location.path.endsWith('.py')
                        ? 'Take the last one, `header.split(",")[-1]`, or as many from the end as there are proxies of yours in front.'
                        : "Take the last one, or say `app.set('trust proxy', 1)` with the number of your proxies and use `req.ip`.",
                };
            }
        }
    },
});

// EXTERNAL MODULE: ./lib/model/calendar.js
var calendar = __webpack_require__(45887);
;// CONCATENATED MODULE: ./lib/checks/exposure/rules/stale-address-list/rule.js

/* harmony default export */ const stale_address_list_rule = ({
    meta: {
        title: 'Addresses of a sender that nobody looked up for long',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Look the ranges up again, at the source that the sender names, and write the day into `as-of`.',
        since: '0.1.0',
        references: [
            'https://www.radb.net/query?keywords=AS32934',
            'https://developers.facebook.com/docs/graph-api/webhooks/getting-started',
        ],
        covers: ['001-4'],
        aliases: ['exposure/meta-ip-list-stale'],
    },
    *check({ webhooks, today }) {
        for (const { declared } of webhooks) {
            if (declared.from === undefined)
                continue;
            const { asOf, maxAgeDays, location } = declared.from;
            const age = (0,calendar/* daysBetween */.YM)(asOf, today);
            if (age >= 0 && age <= maxAgeDays)
                continue;
            const when = age < 0
                ? `say that they were looked up on ${asOf}, which is still to come`
                : `are ${age} days old, and the policy allows ${maxAgeDays}`;
            yield {
                message: `\`${declared.name}\`: the addresses of the webhook ${when}`,
                subject: `webhook:${declared.name} age`,
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/timing-unsafe-signature/rule.js

/* harmony default export */ const timing_unsafe_signature_rule = ({
    meta: {
        title: 'Signature that is compared in a time that tells about it',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Compare with `hmac.compare_digest` in Python, with `crypto.timingSafeEqual` in Node.',
        since: '0.1.0',
        references: [
            'https://docs.python.org/3/library/hmac.html#hmac.compare_digest',
            'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
        ],
        covers: ['000-10b'],
        aliases: ['exposure/meta-webhook-signature-timing'],
    },
    *check({ webhooks }) {
        for (const { declared, handlers } of webhooks) {
            for (const location of placesOf(handlers.flatMap(({ proof }) => proof.plainCompares))) {
                yield {
                    message: `\`${location.path}\` compares the signature of ${declared.name} character by character, and the time it takes tells how many were right`,
                    subject: `webhook:${declared.name} comparison`,
                    location,
                    fix: location.path.endsWith('.py')
                        ? 'Compare with `hmac.compare_digest(expected, given)`, both of one type.'
                        : 'Compare two buffers of one length with `crypto.timingSafeEqual`: it throws where they differ in length.',
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/undeclared-public-port/rule.js

/* harmony default export */ const undeclared_public_port_rule = ({
    meta: {
        title: 'Port that the Internet can reach and nobody declared',
        severity: 'high',
        confidence: 'high',
        remediation: 'Close the port to the outside, or declare it under `exposure: { public-ports: [...] }`.',
        since: '0.1.0',
        references: ['https://docs.docker.com/engine/network/#published-ports'],
        covers: ['001-1'],
        aliases: ['exposure/public-port-not-allowed'],
    },
    *check({ openings, policy: { publicPorts } }) {
        for (const opening of openings) {
            const { name, kind, ports, store, how, location, runs, neverBlocks } = opening;
            if (store !== undefined || runs === 'development')
                continue;
            const isDeclared = ports !== undefined && ports.first === ports.last
                ? publicPorts.includes(ports.first)
                : ports === undefined && kind === 'compose service';
            if (isDeclared)
                continue;
            yield {
                message: `\`${name}\` (${kind}) ${how}: ${facts_portsOf(opening)}, which the policy does not declare`,
                subject: `${kind.replaceAll(' ', '-')}:${name} ${facts_portsOf(opening)}`,
                location,
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/undeclared-public-service/rule.js

/* harmony default export */ const undeclared_public_service_rule = ({
    meta: {
        title: 'Public service that nobody declared public',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Declare it with `inbound: public`, or make it a private service or a worker.',
        since: '0.1.0',
        references: ['https://render.com/docs/web-services'],
        covers: ['001-1'],
    },
    *check({ services }) {
        const isSaid = services.some(({ declared }) => declared?.inbound !== undefined);
        if (!isSaid)
            return;
        for (const { defined, declared } of services) {
            if ((defined.type !== 'web' && defined.type !== 'static') || declared?.inbound !== undefined)
                continue;
            yield {
                message: `\`${defined.name}\` is a web service that the whole Internet reaches, and the policy does not say that it may be`,
                subject: exposure_facts_subjectOf(defined, 'undeclared'),
                location: defined.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/unenforced-database-tls/rule.js
/* harmony default export */ const unenforced_database_tls_rule = ({
    meta: {
        title: 'Database that takes connections without TLS',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Write `enabled = true` under `[db.ssl_enforcement]`.',
        since: '0.1.0',
        references: ['https://supabase.com/docs/guides/platform/ssl-enforcement'],
        covers: ['001-6b'],
        aliases: ['exposure/db-tls-not-enforced'],
    },
    *check({ supabase, policy: { databaseClients } }) {
        for (const { enforcesTls, location, neverBlocks } of supabase) {
            if (enforcesTls?.value === true || (enforcesTls === undefined && databaseClients === undefined))
                continue;
            yield {
                message: `\`${location.path}\` ${enforcesTls === undefined ? 'does not enforce TLS' : 'switches the enforcement of TLS off'}, so a password may cross the network in the clear`,
                subject: 'supabase:ssl-enforcement',
                location: enforcesTls?.location ?? location,
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/unproved-opening/rule.js
/* harmony default export */ const unproved_opening_rule = ({
    meta: {
        title: 'Place about which nobody can tell who reaches it',
        severity: 'low',
        confidence: 'high',
        remediation: 'Write the addresses and ports out, or accept it with a reason and an end.',
        since: '0.1.0',
        references: ['https://docs.docker.com/engine/network/drivers/host/'],
        covers: ['001-1'],
    },
    *check({ unclear }) {
        for (const { message, location, neverBlocks } of unclear) {
            yield {
                message,
                subject: `unclear:${message}`,
                location,
                ...(neverBlocks === undefined ? {} : { neverBlocks }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/unproved-webhook/rule.js
/* harmony default export */ const unproved_webhook_rule = ({
    meta: {
        title: 'Webhook about whose signature nothing can be proved',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Let the handler itself call the check, by a name that is defined in this repository, and let the policy name its route and service.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
        covers: ['000-10b'],
    },
    *check({ webhooks }) {
        for (const { declared, service, handlers, unread } of webhooks) {
            const subject = `webhook:${declared.name} unproved`;
            if (service === undefined) {
                yield {
                    message: `\`${declared.service}\`, which takes in the webhook ${declared.name}, is no service of the policy`,
                    subject,
                    location: declared.location,
                };
            }
            else if (handlers.length === 0) {
                const lost = unread.length === 0 ? '' : `; ${unread.join(', ')} could not be read`;
                yield {
                    message: `\`POST ${declared.route}\` has no handler that was found in the code of \`${service.name}\`${lost}`,
                    subject,
                    location: declared.location,
                };
            }
            for (const { location, proof } of handlers) {
                if (proof.state !== 'elsewhere')
                    continue;
                yield {
                    message: `\`POST ${declared.route}\` does not call the check of ${declared.name}'s signature in a way that can be followed`,
                    subject,
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/unverified-webhook/rule.js

/* harmony default export */ const unverified_webhook_rule = ({
    meta: {
        title: 'Webhook that takes requests from anyone',
        severity: 'critical',
        confidence: 'high',
        remediation: 'Compute the HMAC-SHA256 of the raw body first, hold it against `X-Hub-Signature-256` in constant time, and answer 401 where they differ.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
        covers: ['000-10b'],
        aliases: ['exposure/meta-webhook-signature-missing'],
    },
    *check({ webhooks }) {
        for (const { declared, handlers } of webhooks) {
            for (const { location, framework, proof } of handlers) {
                if (proof.state !== 'absent')
                    continue;
                yield {
                    message: `\`POST ${declared.route}\` takes requests from anyone: nothing in the code checks a signature of ${declared.name}`,
                    subject: `webhook:${declared.name} signature`,
                    location,
                    ...(framework === undefined
                        ? {}
                        : {
                            fix: `${framework}: take the bytes with ${RAW_BODY[framework]} and hold their HMAC-SHA256 against \`X-Hub-Signature-256\` in constant time, ${CHECK_PLACE[framework]}.`,
                        }),
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/weak-signature-digest/rule.js

/* harmony default export */ const weak_signature_digest_rule = ({
    meta: {
        title: 'Signature of a digest that is no longer safe',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Read `X-Hub-Signature-256` and compute SHA-256.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads'],
        covers: ['000-10b'],
    },
    *check({ webhooks }) {
        for (const { declared, handlers } of webhooks) {
            const weak = handlers.flatMap(({ location, proof }) => {
                const old = proof.hmacs.filter(({ digest }) => digest === 'sha1').map((hmac) => hmac.location);
                return old.length === 0 && proof.readsOldHeader ? [location] : old;
            });
            for (const location of placesOf(weak)) {
                yield {
                    message: `\`${location.path}\` checks ${declared.name}'s old signature of SHA-1, beside which it sends one of SHA-256`,
                    subject: `webhook:${declared.name} digest`,
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules/webhook-open-to-all/rule.js

/* harmony default export */ const webhook_open_to_all_rule = ({
    meta: {
        title: "Webhook that more addresses reach than the sender's",
        severity: 'medium',
        confidence: 'high',
        remediation: 'Give the service an `ipAllowList` of the ranges in the policy, or keep the list where its proxy is and say so with an exception.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/inbound-ip-rules',
            'https://developers.facebook.com/docs/graph-api/webhooks/getting-started',
        ],
        covers: ['001-4'],
        aliases: ['exposure/meta-webhook-ip-allowlist-missing'],
    },
    *check({ webhooks, services }) {
        for (const { declared, service } of webhooks) {
            if (declared.from === undefined || service === undefined)
                continue;
            const defined = services.find((one) => one.declared === service)?.defined;
            if (defined === undefined)
                continue;
            const ranges = declared.from.ranges;
            const more = defined.allowList === undefined ? undefined : rangesOutside(defined.allowList.sources, ranges);
            if (more?.length === 0)
                continue;
            const whom = more === undefined ? 'every address: it has no `ipAllowList`' : more.map((range) => `\`${range}\``).join(', ');
            yield {
                message: `\`${defined.name}\` takes in the webhook ${declared.name} and lets in ${whom}`,
                subject: exposure_facts_subjectOf(defined, `webhook:${declared.name} addresses`),
                location: defined.allowList?.location ?? defined.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/exposure/rules.generated.js
// Generated by `npm run generate` from the folders beside it.



















const exposure_rules_generated_rules = {
    'inbound-beyond-policy': inbound_beyond_policy_rule,
    'late-signature-check': late_signature_check_rule,
    'open-database-network': open_database_network_rule,
    'open-datastore': open_datastore_rule,
    'origin-beside-proxy': origin_beside_proxy_rule,
    'served-plain-http': served_plain_http_rule,
    'signature-over-parsed-body': signature_over_parsed_body_rule,
    'signature-without-secret': signature_without_secret_rule,
    'spoofable-client-address': spoofable_client_address_rule,
    'stale-address-list': stale_address_list_rule,
    'timing-unsafe-signature': timing_unsafe_signature_rule,
    'undeclared-public-port': undeclared_public_port_rule,
    'undeclared-public-service': undeclared_public_service_rule,
    'unenforced-database-tls': unenforced_database_tls_rule,
    'unproved-opening': unproved_opening_rule,
    'unproved-webhook': unproved_webhook_rule,
    'unverified-webhook': unverified_webhook_rule,
    'weak-signature-digest': weak_signature_digest_rule,
    'webhook-open-to-all': webhook_open_to_all_rule,
};

;// CONCATENATED MODULE: ./lib/checks/exposure/check.js


/* harmony default export */ const exposure_check = ({ title: 'What the outside can reach', collect: exposure_collect_collect, rules: exposure_rules_generated_rules });

// EXTERNAL MODULE: ./lib/checks/pipeline/check.js + 19 modules
var pipeline_check = __webpack_require__(59791);
;// CONCATENATED MODULE: ./lib/checks/policy/collect.js
/** Runs after all other checks: only then is it known which exceptions were of use. */
const policy_collect_collect = async ({ exceptionUse, policyStanding }, policy) => {
    const { whose, shortfall, loosenings, heldInputs = [] } = policyStanding;
    const isSilent = shortfall === undefined && loosenings.length === 0 && heldInputs.length === 0;
    if (policy.path === undefined && isSilent)
        return { status: 'not-applicable', reason: NO_POLICY };
    const note = [policy.path, whose].filter((words) => words !== undefined).join(' ');
    return {
        status: 'ready',
        facts: { exceptionUse, standing: policyStanding },
        coverage: [
            { what: 'policy files', expected: 1, examined: policy.path === undefined ? 0 : 1, note },
            { what: 'exceptions', expected: policy.exceptions.length, examined: exceptionUse.length },
            ...(heldInputs.length === 0 ? [] : [{ what: HELD, examined: heldInputs.length, note: heldInputs.join(', ') }]),
        ],
        ...(shortfall === undefined ? {} : { shortfall }),
    };
};
const HELD = 'inputs of the Action kept as the base gives them';
const NO_POLICY = 'There is no aduana.yml, so the defaults hold: required names, env groups in the Dashboard and exceptions could not be judged.';

;// CONCATENATED MODULE: ./lib/checks/policy/facts.js
/** The stable name of an exception: what it excuses, without its place in the file. */
const policy_facts_subjectOf = ({ exception }) => `exception:${exception.rule}:${exception.fingerprint ?? exception.path ?? ''}`;

;// CONCATENATED MODULE: ./lib/checks/policy/rules/expired-exception/rule.js

/* harmony default export */ const expired_exception_rule = ({
    meta: {
        title: 'Exception past its last day',
        severity: 'low',
        confidence: 'high',
        remediation: 'Fix what the exception excused and delete the entry, or decide again with a new reason and end.',
        since: '0.1.0',
        references: [],
    },
    *check({ exceptionUse }) {
        for (const use of exceptionUse) {
            if (use.state !== 'expired')
                continue;
            const { rule, expires, location } = use.exception;
            const returned = use.matches === 0
                ? 'and nothing matches it any more'
                : `and ${use.matches} ${use.matches === 1 ? 'finding counts' : 'findings count'} again`;
            yield { message: `\`${rule}\` was excepted until ${expires}, ${returned}`, subject: policy_facts_subjectOf(use), location };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules/expiring-exception/rule.js

const NOTICE_DAYS = 14;
/* harmony default export */ const expiring_exception_rule = ({
    meta: {
        title: 'Exception about to end',
        severity: 'info',
        confidence: 'high',
        remediation: 'Fix what the exception excuses before its last day.',
        since: '0.1.0',
        references: [],
    },
    *check({ exceptionUse }) {
        for (const use of exceptionUse) {
            if (use.state !== 'used' || use.daysLeft > NOTICE_DAYS)
                continue;
            const { rule, expires, location } = use.exception;
            const end = use.daysLeft === 0 ? 'today' : `in ${use.daysLeft} ${use.daysLeft === 1 ? 'day' : 'days'}, on ${expires}`;
            const returning = use.matches === 1 ? 'the finding it covers counts' : `the ${use.matches} findings it covers count`;
            yield {
                message: `\`${rule}\` is excepted for the last time ${end}: then ${returning} again`,
                subject: policy_facts_subjectOf(use),
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules/loosened/rule.js
/* harmony default export */ const loosened_rule = ({
    meta: {
        title: 'Policy or gate that the change makes looser',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Let its owners approve it. What the policy loosens counts after the merge, and what needs it comes in a later change.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#using-codeowners-to-monitor-changes',
        ],
        judgesTheChangeOnly: true,
    },
    *check({ standing: { loosenings, looseningSeverity } }) {
        for (const { about, item, how, location, atOnce, neverBlocks } of loosenings) {
            const why = neverBlocks ?? (looseningSeverity === undefined ? FOR_ITS_OWNERS : undefined);
            yield {
                message: `\`${about}\` ${how}${atOnce === true ? rule_AT_ONCE : ': this counts only after the merge'}`,
                subject: `policy:${about}${item === undefined ? '' : ` ${item}`}`,
                location,
                ...(why === undefined ? {} : { neverBlocks: why }),
            };
        }
    },
});
const FOR_ITS_OWNERS = 'The owners of the policy and of the workflows decide about it: whoever approves the change has to see it.';
const rule_AT_ONCE = ', before the merge already: GitHub runs the workflow of the change';

;// CONCATENATED MODULE: ./lib/checks/policy/rules/unused-exception/rule.js

/* harmony default export */ const unused_exception_rule = ({
    meta: {
        title: 'Exception that excuses nothing',
        severity: 'low',
        confidence: 'high',
        remediation: 'Delete the entry: what it excused is gone, and it would hide the same fault if it came back.',
        since: '0.1.0',
        references: [],
    },
    *check({ exceptionUse }) {
        for (const use of exceptionUse) {
            if (use.state !== 'unused')
                continue;
            const { rule, fingerprint, path, location } = use.exception;
            const target = fingerprint === undefined ? `the path \`${path ?? ''}\`` : `fingerprint ${fingerprint}`;
            yield {
                message: `\`${rule}\` is excepted for ${target}, which no finding has`,
                subject: policy_facts_subjectOf(use),
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/policy/rules.generated.js
// Generated by `npm run generate` from the folders beside it.




const policy_rules_generated_rules = {
    'expired-exception': expired_exception_rule,
    'expiring-exception': expiring_exception_rule,
    loosened: loosened_rule,
    'unused-exception': unused_exception_rule,
};

;// CONCATENATED MODULE: ./lib/checks/policy/check.js


/* harmony default export */ const policy_check = ({ title: 'The policy itself', collect: policy_collect_collect, rules: policy_rules_generated_rules });

// EXTERNAL MODULE: ./lib/parsers/leak-rotation.js
var leak_rotation = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/checks/rotation/due-table.js
var due_table = __webpack_require__(78187);
;// CONCATENATED MODULE: ./lib/checks/rotation/incidents.js


/**
 * The leaks of which the commit is known, each joined with the secret that was replaced for it: by an entry of the ledger that names
 * its fingerprint, else by the name it is given where it stands. What may be no secret at all is left out.
 */
const incidentsOf = (leaks, standings, rotations) => {
    const byName = new Map(standings.map((standing) => [standing.secret.name, standing]));
    const closing = new Map(rotations.flatMap(({ leaks: closed, name }) => closed.map((mark) => [mark, name])));
    return leaks.flatMap((leak) => {
        const { committedAt, doubtful, inBase, name } = leak;
        if (committedAt === undefined || doubtful || inBase)
            return [];
        const joined = byName.get(closing.get((0,leak_rotation/* markOf */.Fg)(leak)) ?? '') ?? incidents_named(byName, name);
        const newest = joined?.newest;
        return [
            {
                leak,
                day: (0,calendar/* dayAt */.OC)(committedAt),
                ...(joined === undefined ? {} : { secret: joined.secret }),
                ...(newest === undefined ? {} : { newest }),
                isOver: newest !== undefined && (0,calendar/* isAfter */.dS)(newest.on, committedAt),
            },
        ];
    });
};
const incidents_named = (byName, name) => name === undefined ? undefined : byName.get(name);

// EXTERNAL MODULE: ./lib/checks/rotation/look.js + 4 modules
var look = __webpack_require__(34306);
;// CONCATENATED MODULE: ./lib/checks/rotation/collect.js




/** Holds what the policy demands against the ledger, against what was leaked and against what runs by the clock. */
const rotation_collect_collect = async (ports, policy) => {
    const { rotation } = policy;
    if (rotation === undefined)
        return { status: 'not-applicable', reason: NOT_ASKED };
    const { today, secretScanner } = ports;
    const [scan, { ledger, secrets, attestations, renewals, witness }] = await Promise.all([
        secretScanner.scan(policy.secretScan),
        (0,look/* lookAtRotation */.b)(ports, policy, rotation),
    ]);
    const facts = {
        today,
        ledger: rotation.ledger,
        secrets,
        attestations,
        problems: ledger.problems,
        future: [...ledger.rotations, ...ledger.attestations].filter((entry) => (0,leak_rotation/* isFuture */.GJ)(entry, today)),
        undeclared: undeclaredIn(ledger, rotation),
        incidents: incidentsOf(scan.leaks, secrets, ledger.rotations),
        renewals,
        cannotProve: policy.access.cannotProve,
    };
    const due = (0,due_table/* dueTable */.Z)(facts);
    return {
        status: 'ready',
        facts,
        coverage: [...collect_coverageOf(facts, ledger), ...witnessRows(witness)],
        ...(scan.shortfalls.length === 0 ? {} : { shortfall: SCAN_SHORT }),
        tables: due.rows.length === 0 ? [] : [due],
    };
};
const NOT_ASKED = 'The policy asks for no rotation and no attestation: write `rotation` or `attestations` into aduana.yml to be told what is due.';
const SCAN_SHORT = 'The search for secrets was not complete, as the check `secrets` says, so a leak without a rotation may be missing here.';
const undeclaredIn = ({ rotations, attestations }, rotation) => {
    const secrets = new Set(rotation.secrets.map(({ name }) => name));
    const demanded = new Set(rotation.attestations.map(({ name }) => name));
    return [
        ...rotations.filter(({ name }) => !secrets.has(name)),
        ...attestations.filter(({ name }) => !demanded.has(name)),
    ];
};
const collect_coverageOf = ({ secrets, attestations, incidents, ledger, today }, now) => {
    const rotating = secrets.filter(({ secret }) => secret.never === undefined);
    return [
        {
            what: 'secrets that are to be rotated',
            expected: rotating.length,
            examined: rotating.length,
            note: `held against ${ledger}${now.isThere ? '' : ', which is not there'}, on ${today}`,
        },
        { what: 'attestations', expected: attestations.length, examined: attestations.length, ...toldBy(attestations) },
        { what: 'secrets that commits brought into Git', examined: incidents.length },
    ];
};
const witnessRows = (witness) => witness === undefined
    ? []
    : [
        {
            what: 'rotations that others than the ledger saw',
            examined: witness.seen.length,
            ...(witness.notAsked.length === 0 ? {} : { note: witness.notAsked.join(' ') }),
        },
    ];
/** What a provider said itself, and what it did not. */
const toldBy = (attestations) => {
    const notes = attestations.flatMap(({ required, administrators }) => {
        if (administrators === undefined)
            return [];
        if (!administrators.seen)
            return [administrators.why];
        const { withoutFactor, administrators: all } = administrators;
        return [
            `${required.name}: Supabase says that ${all - withoutFactor} of ${all} administrators have a second factor.`,
        ];
    });
    return notes.length === 0 ? {} : { note: notes.join(' ') };
};

;// CONCATENATED MODULE: ./lib/checks/rotation/facts.js
/** `in 3 days, on 2027-01-18`. */
const inDays = (daysLeft, due) => {
    if (daysLeft === 0)
        return `today, ${due}`;
    return `in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}, on ${due}`;
};
/** `3 days ago, on 2027-01-12`. */
const daysAgo = (daysLeft, due) => `${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'} ago, on ${due}`;
/** Time goes by on its own: a change that has nothing to do with it is told, and stopped on the branch instead. */
const byTime = (wasSoBefore) => wasSoBefore
    ? { neverBlocks: 'Time brought it and not this change: it blocks on the branch and in the weekly run' }
    : {};

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/expired-attestation/rule.js

/* harmony default export */ const expired_attestation_rule = ({
    meta: {
        title: 'Attestation that has ended',
        severity: 'high',
        confidence: 'high',
        remediation: 'Have it done anew, and write it into the ledger under `attestations`.',
        since: '0.1.0',
        references: ['https://owasp.org/www-project-web-security-testing-guide/'],
        covers: ['000-11', '001-9'],
    },
    *check({ attestations }) {
        for (const { required, entry, due, daysLeft, wasSoBefore } of attestations) {
            if (entry === undefined || due === undefined || daysLeft === undefined || daysLeft >= 0)
                continue;
            yield {
                message: `\`${required.name}\` of ${entry.on.day} ended ${daysAgo(daysLeft, due)}`,
                subject: `attestation:${required.name}`,
                location: entry.location,
                ...byTime(wasSoBefore),
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/model/rotation.js
var rotation = __webpack_require__(53587);
;// CONCATENATED MODULE: ./lib/checks/rotation/rules/expiring-attestation/rule.js


/* harmony default export */ const expiring_attestation_rule = ({
    meta: {
        title: 'Attestation about to end',
        severity: 'info',
        confidence: 'high',
        remediation: 'Order the next one before its last day.',
        since: '0.1.0',
        references: ['https://owasp.org/www-project-web-security-testing-guide/'],
        covers: ['000-11', '001-9'],
    },
    *check({ attestations }) {
        for (const { required, entry, due, daysLeft } of attestations) {
            if (entry === undefined || due === undefined || daysLeft === undefined)
                continue;
            if (daysLeft < 0 || daysLeft > rotation/* NOTICE_DAYS */.ff)
                continue;
            yield {
                message: `\`${required.name}\` of ${entry.on.day} ends ${inDays(daysLeft, due)}`,
                subject: `attestation:${required.name}`,
                location: entry.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/future-date/rule.js
/* harmony default export */ const future_date_rule = ({
    meta: {
        title: 'Date in the ledger that is still to come',
        severity: 'high',
        confidence: 'high',
        remediation: 'Write the day on which it was really done.',
        since: '0.1.0',
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
        covers: ['000-6', '002-13'],
    },
    *check({ future, ledger, today }) {
        for (const { name, on, location } of future) {
            yield {
                message: `\`${name}\` was done on ${on.day} according to ${ledger}, and today is ${today}: it counts as not done`,
                subject: `entry:${name}`,
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/incomplete-attestation/rule.js
/* harmony default export */ const incomplete_attestation_rule = ({
    meta: {
        title: 'Attestation that does not cover what it has to',
        severity: 'high',
        confidence: 'high',
        remediation: 'Have the missing parts done, or write into the ledger what the report says of them.',
        since: '0.1.0',
        references: ['https://owasp.org/www-project-web-security-testing-guide/'],
        covers: ['000-11', '001-9', '001-10'],
    },
    *check({ attestations }) {
        for (const standing of attestations) {
            const lacks = rule_lacksOf(standing);
            if (lacks.length === 0)
                continue;
            const { required, entry } = standing;
            yield {
                message: `\`${required.name}\`${entry === undefined ? '' : ` of ${entry.on.day}`} lacks ${lacks.join(', ')}`,
                subject: `attestation:${required.name}`,
                location: entry?.location ?? required.location,
            };
        }
    },
});
const rule_lacksOf = ({ required, entry, missingScope, administrators }) => [
    ...(administrators?.seen === true && administrators.withoutFactor > 0
        ? [
            `a second factor of ${administrators.withoutFactor} of ${administrators.administrators} administrators in Supabase`,
        ]
        : []),
    ...missingScope.map((part) => `\`${part}\` in its scope`),
    ...(required.needsReport && entry !== undefined && entry.by === undefined ? ['who made it (`by`)'] : []),
    ...(required.needsReport && entry?.hasReport === false ? ["the report's digest (`report-sha256`)"] : []),
];

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/leak-of-unknown-secret/rule.js
/* harmony default export */ const leak_of_unknown_secret_rule = ({
    meta: {
        title: 'Leaked secret of which no rotation can be proved',
        severity: 'low',
        confidence: 'low',
        remediation: 'Find out which secret it was, replace it, and name the leak: `aduana rotated NAME --leak LETTERS --evidence TEXT`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
        ],
        covers: ['000-7', '002-15'],
    },
    *check({ incidents, cannotProve }) {
        for (const { leak, secret, day } of incidents) {
            if (secret !== undefined)
                continue;
            const { kind, path, startLine, startColumn, commit } = leak;
            const mark = leak.secret.digest.slice(0, 16);
            yield {
                message: `\`${path}\` brought a secret of the kind \`${kind}\` into Git on ${day}, and which one of the policy it is cannot be told`,
                subject: `leak:${mark}`,
                location: { path, startLine, startColumn },
                fix: `Find out which one it was and replace it; then \`aduana rotated NAME --leak ${mark} --evidence TEXT\`.`,
                ...(cannotProve === 'fail' ? { severity: 'high' } : {}),
                ...(commit === undefined ? {} : { commit }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/leak-without-rotation/rule.js
/* harmony default export */ const leak_without_rotation_rule = ({
    meta: {
        title: 'Leaked secret that was not rotated since',
        severity: 'critical',
        confidence: 'medium',
        remediation: 'Replace it at its issuer, end the old one, and run `aduana rotated NAME --evidence TEXT`: deleting the line is not enough.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
        ],
        covers: ['000-7', '002-15'],
    },
    *check({ incidents }) {
        for (const incident of incidents) {
            const { leak, secret, isOver } = incident;
            if (secret === undefined || isOver)
                continue;
            const { kind, path, startLine, startColumn, commit } = leak;
            yield {
                message: `\`${secret.name}\` came into Git on ${incident.day} as a secret of the kind \`${kind}\`, and ${since(incident)}`,
                subject: `secret:${secret.name} leak:${leak.secret.digest.slice(0, 16)}`,
                location: { path, startLine, startColumn },
                ...(commit === undefined ? {} : { commit }),
            };
        }
    },
});
const since = ({ newest, day }) => {
    if (newest === undefined)
        return 'nothing shows that it was ever rotated';
    if (newest.on.day === day) {
        return `its rotation of the same day by ${newest.by} may have been before: record it with a time, as in ${day}T15:30Z`;
    }
    return `its last rotation was before that, on ${newest.on.day} by ${newest.by}`;
};

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/missing-attestation/rule.js

/* harmony default export */ const missing_attestation_rule = ({
    meta: {
        title: 'Attestation that is not there',
        severity: 'high',
        confidence: 'high',
        remediation: 'Have it done, and write it into the ledger under `attestations` with its day, its scope and its evidence.',
        since: '0.1.0',
        references: ['https://owasp.org/www-project-web-security-testing-guide/'],
        covers: ['000-11', '001-9', '002-4'],
    },
    *check({ attestations, ledger }) {
        for (const { required, entry, isToldOtherwise, wasSoBefore } of attestations) {
            if (entry !== undefined || isToldOtherwise)
                continue;
            yield {
                message: `\`${required.name}\` has to be attested, and ${ledger} has none`,
                subject: `attestation:${required.name}`,
                location: required.location,
                ...byTime(wasSoBefore),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/missing-rotation/rule.js

/* harmony default export */ const missing_rotation_rule = ({
    meta: {
        title: 'Secret without any proof of a rotation',
        severity: 'high',
        confidence: 'high',
        remediation: 'Find out when it was made or replaced last and run `aduana rotated NAME --on DATE --evidence TEXT`; where nobody knows, replace it now.',
        since: '0.1.0',
        references: [
            'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
            'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
        ],
        covers: ['000-6', '002-1', '002-13', '002-14', '003-15'],
    },
    *check({ secrets, ledger }) {
        for (const { secret, newest, isToldOtherwise, wasSoBefore } of secrets) {
            if (secret.never !== undefined || isToldOtherwise || newest !== undefined)
                continue;
            yield {
                message: `\`${secret.name}\` is to be rotated every ${secret.periodDays} days, and neither ${ledger} nor anybody else knows when it was`,
                subject: `secret:${secret.name}`,
                location: secret.location,
                ...byTime(wasSoBefore),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/overdue-rotation/rule.js

/* harmony default export */ const overdue_rotation_rule = ({
    meta: {
        title: 'Secret not rotated in time',
        severity: 'high',
        confidence: 'high',
        remediation: 'Replace it at its issuer, give the new one to the services, end the old one, and run `aduana rotated NAME --evidence TEXT`.',
        since: '0.1.0',
        references: [
            'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
            'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
        ],
        covers: ['000-6', '002-13', '002-14', '003-2', '003-15'],
    },
    *check({ secrets }) {
        for (const { secret, newest, due, daysLeft, isToldOtherwise, wasSoBefore } of secrets) {
            if (secret.never !== undefined || isToldOtherwise || newest === undefined)
                continue;
            if (due === undefined || daysLeft === undefined || daysLeft >= 0)
                continue;
            yield {
                message: `\`${secret.name}\` was to be rotated ${daysAgo(daysLeft, due)}: the last time was ${newest.on.day} by ${newest.by}, and its period is ${secret.periodDays} days`,
                subject: `secret:${secret.name}`,
                location: newest.location ?? secret.location,
                ...byTime(wasSoBefore),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/secret-without-owner/rule.js
/* harmony default export */ const secret_without_owner_rule = ({
    meta: {
        title: 'Secret that nobody is to rotate',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Name a team or a person under `rotation.owner`, or as `owner` of the secret.',
        since: '0.1.0',
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
        covers: ['000-6'],
    },
    *check({ secrets }) {
        for (const { secret } of secrets) {
            if (secret.never !== undefined || secret.owner !== undefined)
                continue;
            yield {
                message: `\`${secret.name}\` is to be rotated every ${secret.periodDays} days, and nobody is named to do it`,
                subject: `secret:${secret.name}`,
                location: secret.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/token-without-renewal/rule.js
/* harmony default export */ const token_without_renewal_rule = ({
    meta: {
        title: 'Token that ends and that no schedule renews',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Let a cron job of the Blueprint or a workflow with `schedule` run the code that renews it.',
        since: '0.1.0',
        references: [
            'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived',
            'https://render.com/docs/cronjobs',
        ],
        covers: ['000-8a', '000-8b'],
    },
    *check({ renewals }) {
        for (const { secret, proof } of renewals) {
            const why = WHY[proof.kind];
            if (why === undefined)
                continue;
            yield {
                message: `\`${secret.name}\` ends by itself, and ${why(secret.renewedBy.map((word) => `\`${word}\``).join(' or '))}`,
                subject: `secret:${secret.name}`,
                location: secret.location,
            };
        }
    },
});
const WHY = {
    'no-schedule': () => 'nothing runs by the clock: no cron job in a Blueprint, no workflow with `schedule`',
    'not-reached': (words) => `nothing that runs by the clock loads code that uses ${words}`,
};

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/undeclared-entry/rule.js
/* harmony default export */ const undeclared_entry_rule = ({
    meta: {
        title: 'Entry of the ledger that the policy does not know',
        severity: 'low',
        confidence: 'high',
        remediation: 'Correct its name, declare it in `aduana.yml`, or take the entry out.',
        since: '0.1.0',
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
        covers: ['000-6'],
    },
    *check({ undeclared, ledger }) {
        for (const { name, location } of undeclared) {
            yield {
                message: `\`${name}\` stands in ${ledger}, and the policy asks for nothing of that name`,
                subject: `entry:${name}`,
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/unproved-renewal/rule.js
/* harmony default export */ const unproved_renewal_rule = ({
    meta: {
        title: 'Token that ends, of which no renewal can be proved',
        severity: 'low',
        confidence: 'low',
        remediation: 'Let the schedule start a file of the repository that can be followed to the renewing call.',
        since: '0.1.0',
        references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived'],
        covers: ['000-8a'],
    },
    *check({ renewals, cannotProve }) {
        for (const { secret, proof } of renewals) {
            if (proof.kind !== 'unknown')
                continue;
            yield {
                message: `\`${secret.name}\` ends by itself, and that something renews it cannot be proved, because ${proof.why}`,
                subject: `secret:${secret.name}`,
                location: secret.location,
                ...(cannotProve === 'fail' ? { severity: 'high' } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/unusable-ledger/rule.js
/* harmony default export */ const unusable_ledger_rule = ({
    meta: {
        title: 'Part of the ledger that cannot be used',
        severity: 'high',
        confidence: 'high',
        remediation: 'Mend the entry, or take it out and write it with `aduana rotated NAME --evidence TEXT`.',
        since: '0.1.0',
        references: ['https://yaml.org/spec/1.2.2/', 'https://www.rfc-editor.org/rfc/rfc3339'],
        covers: ['000-6'],
    },
    *check({ problems, ledger }) {
        for (const { name, part, message, location } of problems) {
            yield {
                message: `\`${name ?? ledger}\` ${message}`,
                subject: name === undefined ? `ledger ${message}` : `${part}:${name}`,
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules/upcoming-rotation/rule.js


/* harmony default export */ const upcoming_rotation_rule = ({
    meta: {
        title: 'Secret to be rotated soon',
        severity: 'info',
        confidence: 'high',
        remediation: 'Plan the rotation before its last day, and record it with `aduana rotated NAME --evidence TEXT`.',
        since: '0.1.0',
        references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
        covers: ['000-6', '000-8a'],
    },
    *check({ secrets }) {
        for (const { secret, newest, due, daysLeft, isToldOtherwise } of secrets) {
            if (secret.never !== undefined || isToldOtherwise || newest === undefined)
                continue;
            if (due === undefined || daysLeft === undefined || daysLeft < 0 || daysLeft > rotation/* NOTICE_DAYS */.ff)
                continue;
            yield {
                message: `\`${secret.name}\` is to be rotated ${inDays(daysLeft, due)}`,
                subject: `secret:${secret.name}`,
                location: newest.location ?? secret.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/rotation/rules.generated.js
// Generated by `npm run generate` from the folders beside it.















const rotation_rules_generated_rules = {
    'expired-attestation': expired_attestation_rule,
    'expiring-attestation': expiring_attestation_rule,
    'future-date': future_date_rule,
    'incomplete-attestation': incomplete_attestation_rule,
    'leak-of-unknown-secret': leak_of_unknown_secret_rule,
    'leak-without-rotation': leak_without_rotation_rule,
    'missing-attestation': missing_attestation_rule,
    'missing-rotation': missing_rotation_rule,
    'overdue-rotation': overdue_rotation_rule,
    'secret-without-owner': secret_without_owner_rule,
    'token-without-renewal': token_without_renewal_rule,
    'undeclared-entry': undeclared_entry_rule,
    'unproved-renewal': unproved_renewal_rule,
    'unusable-ledger': unusable_ledger_rule,
    'upcoming-rotation': upcoming_rotation_rule,
};

;// CONCATENATED MODULE: ./lib/checks/rotation/check.js


/* harmony default export */ const rotation_check = ({ title: 'Rotation and attestations', collect: rotation_collect_collect, rules: rotation_rules_generated_rules });

// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(49938);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/model/fingerprint.js

/**
 * The identity of a finding: 32 hex digits over rule, path and subject.
 * Never hashes a position or a commit: moving lines or squashing commits must not reopen a finding.
 */
const fingerprintOf = (ruleId, path, subject) => (0,external_node_crypto_.createHash)('sha256').update(['aduana/1', ruleId, path, subject].join('\0')).digest('hex').slice(0, 32);

;// CONCATENATED MODULE: ./lib/checks/run-check.js


/**
 * Closes over a check's facts. A `CouldNotLook` becomes `unavailable` and any other thrown error `errored`: one broken check
 * never silences the others.
 */
const runnable = (id, check) => ({
    id,
    title: check.title,
    rules: Object.fromEntries(Object.entries(check.rules).map(([name, rule]) => [name, rule.meta])),
    async run(ports, policy) {
        const nothing = { id, title: check.title, findings: [], coverage: [], tables: [], graphs: [] };
        try {
            return outcomeOf(id, check, await check.collect(ports, policy));
        }
        catch (error) {
            if (error instanceof could_not_look/* CouldNotLook */.Y) {
                return { ...nothing, status: 'unavailable', cause: 'could-not-look', reason: error.message };
            }
            const name = error instanceof Error ? error.name : 'unknown error';
            return {
                ...nothing,
                status: 'errored',
                cause: 'could-not-look',
                reason: `The check broke (${name}). This is a defect of Aduana: please report it.`,
            };
        }
    },
});
const outcomeOf = (id, check, collected) => {
    const base = { id, title: check.title, findings: [], coverage: [], tables: [], graphs: [] };
    if (collected.status === 'not-applicable')
        return { ...base, ...collected };
    if (collected.status === 'unavailable')
        return { ...base, ...collected };
    const judged = {
        ...base,
        findings: judge(id, check.rules, collected.facts),
        coverage: collected.coverage,
        tables: collected.tables ?? [],
        graphs: collected.graphs ?? [],
    };
    return collected.shortfall === undefined
        ? { ...judged, status: 'completed' }
        : { ...judged, status: 'unavailable', cause: 'could-not-look', reason: collected.shortfall };
};
const judge = (checkId, rules, facts) => {
    const findings = new Map();
    for (const [name, rule] of Object.entries(rules)) {
        for (const violation of rule.check(facts)) {
            const finding = stamp(`${checkId}/${name}`, rule.meta, violation);
            const twin = findings.get(finding.fingerprint);
            if (twin === undefined || finding.location.startLine < twin.location.startLine) {
                findings.set(finding.fingerprint, finding);
            }
        }
    }
    return [...findings.values()];
};
const stamp = (ruleId, meta, violation) => ({
    ...violation,
    ruleId,
    severity: violation.severity ?? meta.severity,
    confidence: meta.confidence,
    fingerprint: fingerprintOf(ruleId, violation.location.path, violation.subject),
});

// EXTERNAL MODULE: ./lib/parsers/rotation-ledger.js
var rotation_ledger = __webpack_require__(75904);
;// CONCATENATED MODULE: ./lib/checks/secrets/file-kinds.js
const file_kinds_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
/** Words in a dotenv file's name that say it carries no values of its own: `.env.example`, `.env.vault`. */
const PATTERN_WORDS = /(?:^|[._-])(?:example|sample|template|tpl|dist|defaults?|schema|vault|keys\.example)(?:$|[._-])/;
const CODE = /\.(?:[cm]?[jt]sx?|d\.ts|py|rb|go|rs|php|java|md|mdx|rst|html|json|ya?ml|toml|nix|sh|ps1|j2|erb|tmpl|in)$/;
/** `.env`, `.env.production`, `prod.env`, `.envrc`; not examples, and not code that only speaks about env files. */
const isEnvFile = (path) => {
    const name = file_kinds_nameOf(path);
    return /^(?:\.env(?:\..+|rc)?|[\w-]*\.env)$/.test(name) && !PATTERN_WORDS.test(name) && !CODE.test(name);
};
/** Files in which a private key is kept, by the names that OpenSSH, OpenSSL, PuTTY and Apple give them. */
const isKeyFile = (path) => {
    const name = file_kinds_nameOf(path);
    if (name.endsWith('.pub'))
        return false;
    return /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|\.(?:pem|key|ppk|p8|asc|pgp|gpg|der)$|_(?:rsa|ed25519|ecdsa)$/.test(name);
};
const KEY_STORES = [
    [/\.(?:p12|pfx)$/, 'a PKCS #12 bundle of certificates and private keys'],
    [/\.(?:jks|jceks|keystore|bks|uber)$/, 'a Java key store'],
    [/\.kdbx?$/, 'a KeePass password database'],
    [/\.(?:keychain|keychain-db)$/, 'a macOS keychain'],
    [/\.(?:agilekeychain|opvault)$/, 'a 1Password vault'],
];
/** What kind of key store a file is by its name; undefined for others, and for Android's debug store, whose password is public. */
const keyStoreKind = (path) => {
    const name = file_kinds_nameOf(path);
    // https://developer.android.com/studio/publish/app-signing#debug-mode
    if (name === 'debug.keystore')
        return undefined;
    return KEY_STORES.find(([pattern]) => pattern.test(name))?.[1];
};

// EXTERNAL MODULE: ./lib/parsers/dotenv.js
var dotenv = __webpack_require__(98416);
;// CONCATENATED MODULE: ./lib/parsers/private-key.js
/** PEM (RFC 7468), OpenSSH, OpenPGP (RFC 9580) and PuTTY. */
const HEAD = /-----BEGIN (?:([A-Z0-9]+(?: [A-Z0-9]+)*) )?PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d+: /m;
const LOCKED = /^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m;
/** The first private key in a text, or undefined: certificates and public keys are none. Never throws. */
const findPrivateKey = (text) => {
    const found = HEAD.exec(text);
    if (found === null)
        return undefined;
    const before = text.slice(0, found.index);
    const format = found[0].startsWith('PuTTY') ? 'PuTTY' : (found[1] ?? 'PKCS #8');
    return {
        line: before.split('\n').length,
        column: found.index - before.lastIndexOf('\n'),
        format,
        encrypted: format.includes('ENCRYPTED') || LOCKED.test(text.slice(found.index, found.index + 1000)),
    };
};

;// CONCATENATED MODULE: ./lib/checks/secrets/read-named-files.js


const read_named_files_MAX_BYTES = 1024 * 1024;
/** The dotenv files among `paths` that give a value to any name, or whose content is no text. */
const readEnvFiles = async (files, paths) => {
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, read_named_files_MAX_BYTES) })));
    return read.flatMap(({ path, text }) => {
        if (!text.ok)
            return text.problem === 'missing' ? [] : [{ path, assigned: [], secrets: [], unreadable: true }];
        const assignments = (0,dotenv/* parseDotenv */.q)(text.text);
        if (assignments.length === 0)
            return [];
        const secrets = assignments
            .filter(({ isSecret }) => isSecret)
            .map(({ name, line, column }) => ({ name, location: { path, startLine: line, startColumn: column } }));
        return [{ path, assigned: assignments.map(({ name }) => name), secrets, unreadable: false }];
    });
};
/** The files among `paths` that hold a private key in text form. What is no text cannot be proved to be one, and is left to the engine. */
const readPrivateKeys = async (files, paths) => {
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, read_named_files_MAX_BYTES) })));
    return read.flatMap(({ path, text }) => {
        const head = text.ok ? findPrivateKey(text.text) : undefined;
        if (head === undefined)
            return [];
        const { line, column, format, encrypted } = head;
        return [{ location: { path, startLine: line, startColumn: column }, format, encrypted }];
    });
};

;// CONCATENATED MODULE: ./lib/checks/secrets/collect.js




/** Scans for secrets with the engine, and looks at every file whose name alone says that it does not belong in Git. */
const secrets_collect_collect = async (ports, policy) => {
    const { files, secretScanner } = ports;
    const [scan, entries] = await Promise.all([secretScanner.scan(policy.secretScan), files.list()]);
    const named = await namedFiles(files, entries);
    const coverage = [...scan.coverage, { what: 'file names', expected: entries.length, examined: entries.length }];
    if (scan.nothingToLookAt === true && entries.length === 0) {
        const reason = 'There is neither a file nor a commit to look at. Check the folder, and that it is checked out.';
        return { status: 'unavailable', cause: 'nothing-to-look-at', reason, coverage };
    }
    return {
        status: 'ready',
        facts: { leaks: scan.leaks, replaced: await replacedOf(scan.leaks, ports, policy), ...named },
        coverage,
        ...(scan.shortfalls.length === 0 ? {} : { shortfall: scan.shortfalls.join(' ') }),
    };
};
const LEDGER_BYTES = 1024 * 1024;
/** A change brings its own ledger along, so in a pull request nothing of it is taken for granted: there the branch can be rewritten. */
const replacedOf = async (leaks, { files, filesBefore, today }, { rotation }) => {
    const gone = leaks.filter(({ inFinalTree }) => !inFinalTree);
    if (rotation === undefined || filesBefore !== undefined || gone.length === 0)
        return new Map();
    const read = await files.readText(rotation.ledger, LEDGER_BYTES);
    const { rotations } = (0,rotation_ledger/* parseLedger */.h)(read.ok ? read.text : '', rotation.ledger);
    const declared = new Set(rotation.secrets.map(({ name }) => name));
    const known = rotations.filter(({ name }) => declared.has(name));
    return new Map(gone.flatMap((leak) => {
        const since = (0,leak_rotation/* rotationSince */.f)(leak, known, today);
        return since === undefined ? [] : [[leak, { name: since.name, on: since.on.day }]];
    }));
};
const namedFiles = async (files, entries) => {
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const [envFiles, privateKeys] = await Promise.all([
        readEnvFiles(files, paths.filter(isEnvFile)),
        readPrivateKeys(files, paths.filter(isKeyFile)),
    ]);
    const keyStores = paths.flatMap((path) => {
        const what = keyStoreKind(path);
        return what === undefined ? [] : [{ path, what }];
    });
    return { envFiles, privateKeys, keyStores };
};

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/committed-secret/rotation.js
/** Where and how a leaked credential is replaced, by the engine's name for its kind: the issuer's own page says so. */
const ISSUERS = [
    [/^github-|^gh-/, 'Delete it at https://github.com/settings/tokens, or under the GitHub App, and make a new one.'],
    [/^gitlab-/, 'Revoke it under Access tokens in GitLab and make a new one.'],
    [/^aws-/, 'Deactivate the access key in AWS IAM, make a new one, look for its use in CloudTrail, then delete it.'],
    [/^gcp-|^google-/, 'Delete the key under APIs & Services > Credentials in Google Cloud and make a new one.'],
    [/^azure-/, 'Regenerate the key or client secret in the Azure portal.'],
    [/^openai-/, 'Revoke it at https://platform.openai.com/api-keys and make a new one.'],
    [/^anthropic-/, 'Delete it at https://console.anthropic.com/settings/keys and make a new one.'],
    [/^huggingface-/, 'Revoke it at https://huggingface.co/settings/tokens and make a new one.'],
    [/^stripe-/, 'Roll the key at https://dashboard.stripe.com/apikeys; choose to expire the old one now.'],
    [
        /^square|^paypal|^plaid-|^adyen-|^flutterwave-|^finicity-|^coinbase-/,
        'Replace it in the dashboard of the payment provider and expire the old one now.',
    ],
    [
        /^facebook-/,
        'Reset the app secret at https://developers.facebook.com/apps (Settings > Basic); page tokens then have to be made anew.',
    ],
    [/^slack-/, 'Revoke it with auth.revoke, or reinstall the app at https://api.slack.com/apps.'],
    [
        /^discord-|^telegram-|^twilio-|^mattermost-|^microsoft-teams-/,
        'Regenerate the token in the settings of the bot or app.',
    ],
    [/^twitter-|^linkedin-/, 'Regenerate it in the developer portal of the network.'],
    [
        /^sendgrid-|^mailgun-|^mailchimp-|^sendinblue-|^postmark/,
        'Delete the API key in the settings of the mail provider and make a new one.',
    ],
    [/^npm-/, 'Revoke it with `npm token revoke` and make a granular one.'],
    [
        /^pypi-|^rubygems-|^clojars-|^nuget-/,
        'Revoke it in the account settings of the package registry and make a new one.',
    ],
    [
        /^digitalocean-|^heroku-|^fly|^netlify-|^vercel|^cloudflare-|^alibaba-|^render/,
        'Revoke it in the account settings of the host and make a new one.',
    ],
    [
        /^databricks-|^snowflake|^planetscale-|^mongodb|^clickhouse-|^infracost-/,
        'Replace the token or password at the database provider.',
    ],
    [
        /^datadog-|^sentry-|^new-relic-|^grafana-|^dynatrace-|^sumologic-/,
        'Revoke it in the settings of the monitoring provider and make a new one.',
    ],
    [/^shopify-/, 'Rotate the credentials of the app in the Shopify partner dashboard.'],
    [
        /^(?:hashicorp-tf|vault|doppler|1password|age)-?/,
        'Revoke it where it was issued; then rotate everything it gives access to.',
    ],
    [/^supabase/, 'Make new API keys in the Supabase dashboard (Settings > API Keys) and disable the old ones.'],
    [/^private-key$/, 'Make a new key pair and revoke this one wherever its public half is trusted.'],
    [/^jwt/, 'Replace the signing secret, which ends every token signed with it.'],
    [/^curl-auth|^basic-auth/, 'Change the password on the server that the command speaks to.'],
];
const GENERAL = 'Replace it where it was issued and end the old one now. Keep the new one in a Render env group or Secret File, never in Git.';
/** The steps for one kind of credential, in a sentence or two. */
const rotationOf = (kind) => ISSUERS.find(([pattern]) => pattern.test(kind))?.[1] ?? GENERAL;

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/committed-secret/rule.js

/* harmony default export */ const committed_secret_rule = ({
    meta: {
        title: 'Secret committed to Git',
        severity: 'critical',
        confidence: 'high',
        remediation: 'Rotate it first: whoever has read the repository has it. Then take it out of the code.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-a-leaked-secret',
            'https://github.com/gitleaks/gitleaks/blob/v8.30.1/config/gitleaks.toml',
        ],
        covers: ['000-1c', '000-7', '002-4'],
        judgesTheChangeOnly: true,
    },
    *check({ leaks, replaced, keyStores }) {
        const named = new Set(keyStores.map(({ path }) => path));
        for (const leak of leaks) {
            const { path, startLine, startColumn, commit, kind, secret, inFinalTree } = leak;
            if (isWholeFile(leak) && inFinalTree && named.has(path))
                continue;
            yield {
                message: `\`${path}\` ${standing(leak)}${hiding(leak)}`,
                subject: `credential:${kind}:${secret.digest.slice(0, 16)}${leak.member === undefined ? '' : ` in ${leak.member}`}`,
                location: { path, startLine, startColumn },
                fix: rotationOf(kind),
                ...severityOf(leak),
                ...overOf(replaced.get(leak)),
                ...(commit === undefined ? {} : { commit }),
            };
        }
    },
});
/**
 * What the change did not bring in is shown by a pull request, and blocks the weekly run over all history. What may be a name is
 * shown too: a person decides.
 */
const severityOf = ({ kind, inBase, doubtful }) => {
    if (inBase || doubtful)
        return { severity: 'low' };
    // The engine goes by a name beside a random value here, not by a format that only one issuer uses.
    return kind.startsWith('generic-') ? { severity: 'high' } : {};
};
const overOf = (replaced) => replaced === undefined
    ? {}
    : { neverBlocks: `${replaced.name} was rotated on ${replaced.on}, after this commit, as the ledger says` };
/** The engine went by the file's name: there is no value in it that could be pointed at. */
const isWholeFile = ({ secret }) => secret.length === 0;
const standing = (leak) => {
    const { kind, inFinalTree, inBase, secret, member } = leak;
    const inside = member === undefined ? '' : ` inside \`${member}\``;
    const size = isWholeFile(leak) ? '' : ` (${secret.length} characters)`;
    const what = `${leak.doubtful ? 'what may be ' : ''}a secret of the kind \`${kind}\`${size}${inside}`;
    if (inBase)
        return `holds ${what}, as it did before this change`;
    return inFinalTree ? `holds ${what}` : `held ${what}, and deleting it did not undo the leak`;
};
const hiding = ({ hiddenBy }) => hiddenBy.length === 0 ? '' : `; ${hiddenBy.map((what) => `\`${what}\``).join(' and ')} would have hidden it`;

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/tracked-env-file/rule.js
/* harmony default export */ const tracked_env_file_rule = ({
    meta: {
        title: 'Env file tracked by Git',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Run `git rm --cached` on the file, add it to .gitignore, rotate what it holds, and keep an .env.example with names only.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables', 'https://12factor.net/config'],
        covers: ['000-1c', '003-25'],
    },
    *check({ envFiles }) {
        for (const file of envFiles) {
            const [first] = file.secrets;
            yield {
                message: `\`${file.path}\` is not kept out of Git, and ${rule_saying(file)}`,
                subject: 'env-file',
                location: first?.location ?? { path: file.path, startLine: 1, startColumn: 1 },
                ...(first === undefined ? { severity: file.unreadable ? 'medium' : 'low' } : {}),
            };
        }
    },
});
const rule_saying = ({ assigned, secrets, unreadable }) => {
    if (unreadable)
        return 'what it holds is not text that could be judged';
    if (secrets.length === 0)
        return `gives values to ${rule_counted(assigned)}, none of which looks secret so far`;
    return `holds a secret's value for ${rule_counted(secrets.map(({ name }) => name))}`;
};
const SHOWN = 3;
const rule_counted = (names) => {
    const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/tracked-key-store/rule.js
/* harmony default export */ const tracked_key_store_rule = ({
    meta: {
        title: 'Key store tracked by Git',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Take the store out of Git, mount it as a Render Secret File, and replace the keys that were in it.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#secret-files'],
        covers: ['000-1b', '000-1c'],
    },
    *check({ keyStores }) {
        for (const { path, what } of keyStores) {
            yield {
                message: `\`${path}\` is not kept out of Git, and is ${what} by its name`,
                subject: 'key-store',
                location: { path, startLine: 1, startColumn: 1 },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/secrets/rules/tracked-private-key/rule.js
/* harmony default export */ const tracked_private_key_rule = ({
    meta: {
        title: 'Private key file tracked by Git',
        severity: 'high',
        confidence: 'high',
        remediation: 'Make a new key pair, revoke this one where its public half is trusted, and take the file out of Git.',
        since: '0.1.0',
        references: ['https://datatracker.ietf.org/doc/html/rfc7468#section-10'],
        covers: ['000-1c'],
    },
    *check({ privateKeys }) {
        for (const { location, format, encrypted } of privateKeys) {
            const state = encrypted ? ', locked with a passphrase that can be guessed offline' : '';
            yield {
                message: `\`${location.path}\` is not kept out of Git and holds a private key (${format})${state}`,
                subject: 'private-key-file',
                location,
                ...(encrypted ? { severity: 'medium' } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/secrets/rules.generated.js
// Generated by `npm run generate` from the folders beside it.




const secrets_rules_generated_rules = {
    'committed-secret': committed_secret_rule,
    'tracked-env-file': tracked_env_file_rule,
    'tracked-key-store': tracked_key_store_rule,
    'tracked-private-key': tracked_private_key_rule,
};

;// CONCATENATED MODULE: ./lib/checks/secrets/check.js


/* harmony default export */ const secrets_check = ({ title: 'Secrets in Git', collect: secrets_collect_collect, rules: secrets_rules_generated_rules });

// EXTERNAL MODULE: ./lib/checks/service-access/collect.js + 68 modules
var service_access_collect = __webpack_require__(42947);
// EXTERNAL MODULE: ./lib/checks/service-access/facts.js + 4 modules
var service_access_facts = __webpack_require__(93410);
;// CONCATENATED MODULE: ./lib/checks/service-access/rules/broken-exclusivity/rule.js

/* harmony default export */ const broken_exclusivity_rule = ({
    meta: {
        title: "Secret of one service in another's hands",
        severity: 'critical',
        confidence: 'high',
        remediation: 'Take the secret away from every service but the one that the policy gives it to.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
        covers: ['000-9', '000-10'],
    },
    *check(facts) {
        const { services, secrets, grants, reads } = facts;
        for (const { service, secret, first, all } of (0,service_access_facts/* givenSecrets */.BN)(grants, secrets)) {
            const { exclusiveTo } = (0,service_access_facts/* permissionOf */.Fp)(service, secret, services);
            if (exclusiveTo === undefined)
                continue;
            yield {
                message: `\`${service.name}\` is given \`${secret.name}\`${(0,service_access_facts/* throughOf */.TE)(first)}, which is exclusive to ${rule_named(exclusiveTo)}${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`, 'given'),
                location: first.group?.link ?? first.location,
            };
        }
        const own = reads.filter((read) => !(0,service_access_facts/* isOfSharedSettings */.QD)(read, facts));
        for (const { service, secret, first, all } of (0,service_access_facts/* readSecrets */.ql)(own, secrets)) {
            const { exclusiveTo } = (0,service_access_facts/* permissionOf */.Fp)(service, secret, services);
            if (exclusiveTo === undefined)
                continue;
            yield {
                message: `\`${service.name}\` reads \`${secret.name}\`${(0,service_access_facts/* wayOf */.VO)(first.chain)}, which is exclusive to ${rule_named(exclusiveTo)}${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`, 'read'),
                location: first.location,
            };
        }
    },
});
const rule_named = (services) => services.map((service) => `\`${service}\``).join(' and ');

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/crossed-boundary/rule.js
/* harmony default export */ const crossed_boundary_rule = ({
    meta: {
        title: 'File that touches what only others may',
        severity: 'high',
        confidence: 'high',
        remediation: 'Call the module that may touch it, or let the policy name this file under `only`.',
        since: '0.1.0',
        references: ['https://supabase.com/docs/guides/database/vault'],
        covers: ['004-25', '002-3a'],
    },
    *check({ crossings }) {
        for (const { boundary, by, kind, location } of crossings) {
            const how = kind === 'word' ? 'speaks of' : 'imports';
            yield {
                message: `\`${location.path}\` ${how} \`${by}\`, and ${boundary.name} is kept for ${boundary.only.map((glob) => `\`${glob}\``).join(', ')}`,
                subject: `boundary:${boundary.name} by:${by}`,
                location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/environment-handed-on/rule.js

/* harmony default export */ const environment_handed_on_rule = ({
    meta: {
        title: 'Whole environment handed on',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Hand on the variables that are needed, by name.',
        since: '0.1.0',
        references: ['https://cwe.mitre.org/data/definitions/526.html', 'https://cwe.mitre.org/data/definitions/532.html'],
        covers: ['000-9', '000-10'],
    },
    *check({ handovers, grants, secrets }) {
        const holders = new Set(grants.filter(({ name }) => secrets.has(name)).map(({ service }) => service));
        const places = new Map();
        for (const handover of handovers) {
            if (!holders.has(handover.service))
                continue;
            const key = JSON.stringify([handover.to, handover.location]);
            places.set(key, [...(places.get(key) ?? []), handover]);
        }
        for (const all of places.values()) {
            const [first] = all;
            if (first === undefined || first.to === 'schema' || first.to === 'unknown')
                continue;
            const { whereTo, severity } = HANDED[first.to];
            const services = [...new Set(all.map(({ service }) => service))];
            const [, ...others] = services;
            const more = others.length === 0 ? '' : ` and ${others.map(({ name }) => `\`${name}\``).join(', ')}`;
            yield {
                message: `\`${first.service.name}\`${more} ${others.length === 0 ? 'hands its' : 'hand their'} whole environment to ${whereTo}${(0,service_access_facts/* wayOf */.VO)(first.chain)}: every secret in it goes along`,
                subject: [...services.map((service) => (0,service_access_facts/* subjectOf */.et)(service)), `to:${first.to}`].join(' '),
                location: first.location,
                severity,
            };
        }
    },
});
const HANDED = {
    'child-process': { whereTo: 'a child process', severity: 'low' },
    log: { whereTo: 'a log', severity: 'high' },
    response: { whereTo: 'a response', severity: 'critical' },
};

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/live-link-drift/rule.js

/* harmony default export */ const live_link_drift_rule = ({
    meta: {
        title: 'Env group that Render links otherwise than the Blueprint',
        severity: 'high',
        confidence: 'high',
        remediation: 'Unlink the group in the Dashboard, or write the link into the Blueprint.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/configure-environment-variables#environment-groups',
            'https://api-docs.render.com/reference/list-env-groups',
        ],
        covers: ['000-9', '000-10', '000-1a'],
    },
    *check({ services, live }) {
        if (live === undefined)
            return;
        for (const service of services) {
            const name = (0,service_access_facts/* liveNameOf */.fZ)(service);
            if (service.defined.length === 0 || !live.services.some((one) => one.name === name))
                continue;
            const written = live.links.filter((link) => service.defined.includes(link.service));
            for (const group of live.envGroups.filter((one) => one.services.includes(name))) {
                if (written.some((link) => link.name === group.name))
                    continue;
                yield {
                    message: `\`${service.name}\` is linked to the group \`${group.name}\` in Render, and no Blueprint says so`,
                    subject: (0,service_access_facts/* subjectOf */.et)(service, `env-group:${group.name}`, 'only-in-render'),
                    location: service.location,
                    ...(live.isBeforeMerge ? { neverBlocks: NOT_YET } : {}),
                };
            }
            for (const link of written) {
                const group = live.envGroups.find((one) => one.name === link.name);
                if (group?.services.includes(name))
                    continue;
                yield {
                    message: `\`${service.name}\` links the group \`${link.name}\`, ${group === undefined ? 'which is not in Render' : 'and in Render it is not linked'}`,
                    subject: (0,service_access_facts/* subjectOf */.et)(service, `env-group:${link.name}`, 'only-in-blueprint'),
                    location: link.location,
                    severity: 'medium',
                    fix: 'Sync the Blueprint; a group of the Dashboard must be made there first.',
                    ...(live.isBeforeMerge ? { neverBlocks: NOT_YET } : {}),
                };
            }
        }
    },
});
const NOT_YET = 'What this change does to Render happens when it is merged';

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/live-service-drift/rule.js

/* harmony default export */ const live_service_drift_rule = ({
    meta: {
        title: 'Service that is in Render otherwise than in the Blueprint',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Sync the Blueprint, or write into it what Render has.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec', 'https://api-docs.render.com/reference/list-services'],
        covers: ['001-5', '001-7'],
    },
    *check({ services, live }) {
        if (live === undefined)
            return;
        const notYet = live.isBeforeMerge
            ? { neverBlocks: 'What this change does to Render happens when it is merged' }
            : {};
        for (const service of services) {
            const [definition] = service.defined;
            if (definition === undefined)
                continue;
            const there = live.services.find((one) => one.name === (0,service_access_facts/* liveNameOf */.fZ)(service));
            if (there === undefined) {
                yield {
                    message: `\`${service.name}\` is in the Blueprint, and Render has no service of that name`,
                    subject: (0,service_access_facts/* subjectOf */.et)(service, 'missing'),
                    location: service.location,
                    fix: 'Sync the Blueprint, or take the service out of it; a key that reaches another workspace does not see it either.',
                    ...notYet,
                };
                continue;
            }
            if (there.type !== typeOf(service)) {
                yield {
                    message: `\`${service.name}\` is a \`${there.type}\` in Render and a \`${typeOf(service)}\` in the Blueprint`,
                    subject: (0,service_access_facts/* subjectOf */.et)(service, 'type'),
                    location: service.location,
                    ...(REACHED.has(there.type) && !REACHED.has(typeOf(service)) ? { severity: 'high' } : {}),
                    ...notYet,
                };
            }
            const written = definition.allowList;
            if (written === undefined)
                continue;
            const open = there.ipAllowList ?? EVERYBODY;
            const more = open.filter((source) => !written.sources.includes(source));
            const fewer = written.sources.filter((source) => !open.includes(source));
            if (more.length + fewer.length === 0)
                continue;
            yield {
                message: `\`${service.name}\` is reached by other addresses in Render than the Blueprint says: ${told('also', more)}${more.length > 0 && fewer.length > 0 ? '; ' : ''}${told('not', fewer)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, 'allow-list'),
                location: written.location,
                ...(more.length > 0 ? { severity: 'high' } : {}),
                ...notYet,
            };
        }
    },
});
/** Types that the Internet reaches. */
const REACHED = new Set(['web', 'static']);
/** Without a list of its own a service is open. https://render.com/docs/inbound-ip-rules */
const EVERYBODY = ['0.0.0.0/0'];
const rule_SHOWN = 3;
const told = (word, sources) => {
    if (sources.length === 0)
        return '';
    const more = sources.length - rule_SHOWN;
    return `${word} ${sources
        .slice(0, rule_SHOWN)
        .map((source) => `\`${source}\``)
        .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const typeOf = ({ isStatic, defined: [definition] }) => isStatic ? 'static' : (definition?.type ?? '');

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/missing-live-name/rule.js

/* harmony default export */ const missing_live_name_rule = ({
    meta: {
        title: 'Declared name that is not there in Render',
        severity: 'high',
        confidence: 'high',
        remediation: "Set it in Render's Dashboard before the next deploy, or take it out of the declaration.",
        since: '0.1.0',
        references: [
            'https://render.com/docs/blueprint-spec#prompting-for-secret-values',
            'https://api-docs.render.com/reference/list-env-vars-for-service',
        ],
        covers: ['000-1a', '000-3', '000-4', '000-5a'],
    },
    *check({ services, grants, live }) {
        if (live === undefined)
            return;
        for (const { name, holds, location } of live.dashboardGroups) {
            const group = live.envGroups.find((one) => one.name === name);
            if (group === undefined) {
                yield {
                    message: `\`${name}\` is a group of the Dashboard by the policy, and Render has no group of that name`,
                    subject: `env-group:${name} missing`,
                    location,
                };
                continue;
            }
            for (const held of holds.filter((one) => !group.names.includes(one.name))) {
                yield {
                    message: `\`${held.name}\` is held by the group \`${name}\` by the policy, and in Render it is not there`,
                    subject: `env-group:${name} env:${held.name}`,
                    location: held.location,
                };
            }
        }
        for (const { service, name, form, location, group } of grants) {
            const there = live.services.find((one) => one.name === (0,service_access_facts/* liveNameOf */.fZ)(service));
            if (group !== undefined || form !== 'sync: false' || there === undefined || there.names.includes(name))
                continue;
            yield {
                message: `\`${name}\` of \`${service.name}\` is to be set in Render, and it is not there`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${name}`),
                location,
            };
        }
        for (const service of services) {
            const there = live.services.find((one) => one.name === (0,service_access_facts/* liveNameOf */.fZ)(service));
            // What a Blueprint defines, the check of env groups holds against it.
            if (there === undefined || service.defined.length > 0)
                continue;
            const linked = live.envGroups.filter((one) => one.services.includes(there.name)).flatMap(({ names }) => names);
            for (const { name, location } of service.declared?.requires ?? []) {
                if (there.names.includes(name) || linked.includes(name))
                    continue;
                yield {
                    message: `\`${name}\` is required by \`${service.name}\`, and in Render nothing gives it`,
                    subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${name}`),
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/secret-default-in-code/rule.js

/* harmony default export */ const secret_default_in_code_rule = ({
    meta: {
        title: 'Stand-in value for a secret in code',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Refuse to start without the variable instead of going on with a value that everybody can read.',
        since: '0.1.0',
        references: ['https://cwe.mitre.org/data/definitions/1392.html', 'https://cwe.mitre.org/data/definitions/798.html'],
        covers: ['003-8', '003-25', '000-5b'],
    },
    *check({ defaults, code }) {
        const found = new Map();
        for (const { name, location } of defaults) {
            const key = JSON.stringify([name, location.path]);
            if (!found.has(key))
                found.set(key, { name, location });
        }
        for (const { name, location } of found.values()) {
            const isLoaded = code.some(({ modules }) => modules.has(location.path));
            yield {
                message: `\`${name}\` has a value in code that holds when the variable is missing: whoever reads the code knows the secret`,
                subject: `env:${name}`,
                location,
                severity: rule_severityOf(name, location.path, isLoaded),
            };
        }
    },
});
/** What people run on their own machines. */
const FOR_DEVELOPERS = /(?:^|\/)(?:scripts?|tools?|examples?|docs?|bench(?:marks?)?|dev|seeds?|samples?)\//i;
/** A key or a password is known to whoever reads the code; an address such as DATABASE_URL most often points to the own machine. */
const rule_severityOf = (name, path, isLoaded) => {
    if (!(0,service_access_facts/* isCertainSecret */.$t)(name) || (!isLoaded && FOR_DEVELOPERS.test(path)))
        return 'low';
    return isLoaded ? 'high' : 'medium';
};

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/secret-in-browser/rule.js

/* harmony default export */ const secret_in_browser_rule = ({
    meta: {
        title: 'Secret that reaches the browser',
        severity: 'critical',
        confidence: 'medium',
        remediation: 'Keep the secret on the server, let the browser ask the server for what it needs, and rotate the secret.',
        since: '0.1.0',
        references: [
            'https://vite.dev/guide/env-and-mode#env-files',
            'https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser',
        ],
        covers: ['004-1'],
    },
    *check({ services, secrets, grants, reads, inlined, serverImports }) {
        for (const found of (0,service_access_facts/* givenSecrets */.BN)(grants, secrets)) {
            const { service, secret, first, all } = found;
            if ((0,service_access_facts/* isPublicByDesign */.zk)(secret.name) || !(isCopied(found) || isGivenToPage(found)))
                continue;
            if (!isCopied(found) && (0,service_access_facts/* permissionOf */.Fp)(service, secret, services).location !== undefined)
                continue;
            const why = isCopied(found)
                ? 'the prefix of its name copies it into what browsers load'
                : 'a static site has no server that could keep it';
            yield {
                message: `\`${service.name}\` is given \`${secret.name}\`${(0,service_access_facts/* throughOf */.TE)(first)}: ${why}${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`, 'given'),
                location: first.group?.link ?? first.location,
                ...(isCopied(found) ? {} : { severity: 'high' }),
            };
        }
        const shown = reads.filter(({ inBrowser, names }) => inBrowser || (names.kind === 'name' && (0,service_access_facts/* hasBrowserPrefix */.d_)(names.name)));
        for (const { service, secret, first, all } of (0,service_access_facts/* readSecrets */.ql)(shown, secrets)) {
            if ((0,service_access_facts/* isPublicByDesign */.zk)(secret.name))
                continue;
            const where = (0,service_access_facts/* hasBrowserPrefix */.d_)(secret.name)
                ? 'by a name that is copied into what browsers load'
                : 'by code for the browser';
            yield {
                message: `\`${service.name}\` reads \`${secret.name}\` ${where}${(0,service_access_facts/* wayOf */.VO)(first.chain)}${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`, 'read'),
                location: first.location,
                ...((0,service_access_facts/* hasBrowserPrefix */.d_)(secret.name) ? {} : { severity: 'high' }),
            };
        }
        for (const { service, name, location } of inlined) {
            if (!secrets.has(name) || (0,service_access_facts/* isPublicByDesign */.zk)(name))
                continue;
            yield {
                message: `\`${name}\` is written into what browsers load, by the configuration of the build`,
                subject: [...(service === undefined ? [] : [(0,service_access_facts/* subjectOf */.et)(service)]), `env:${name}`, 'inlined'].join(' '),
                location,
            };
        }
        for (const { service, from, location } of serverImports) {
            yield {
                message: `\`${location.path}\` is for the browser and loads \`${from}\`, which says that it is for the server alone`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `import:${from}`),
                location,
                severity: 'high',
            };
        }
    },
});
const isCopied = ({ secret, all }) => all.some(({ name }) => name === secret.name && (0,service_access_facts/* hasBrowserPrefix */.d_)(name));
/** What only builds ask for, such as the upload of source maps or a private registry. */
const FOR_THE_BUILD = /^(?:SENTRY_AUTH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|GITHUB_TOKEN|GH_TOKEN|TURBO_TOKEN|CODECOV_TOKEN|DATADOG_API_KEY)$/;
const isGivenToPage = ({ service, secret }) => service.isStatic && !FOR_THE_BUILD.test(secret.name);

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/shared-settings-module/rule.js

/* harmony default export */ const shared_settings_module_rule = ({
    meta: {
        title: 'Settings module that reads the secrets of several services',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Give each service a settings module of its own that reads what that service may hold.',
        since: '0.1.0',
        references: ['https://12factor.net/config'],
        covers: ['000-9', '000-10'],
    },
    *check(facts) {
        for (const { path, location, forbidden, isExclusive } of (0,service_access_facts/* sharedSettings */.VA)(facts)) {
            const services = [...forbidden].map(([service, names]) => `\`${service}\` ${names.size}`).join(', ');
            const loaders = forbidden.size === 1 ? 'a service' : `${forbidden.size} services`;
            yield {
                message: `\`${path}\` reads secrets that ${loaders} loading it may not hold: ${services} of them`,
                subject: [...[...forbidden.keys()].map((name) => `service:${name}`), 'shared-settings'].join(' '),
                location,
                ...(isExclusive ? { severity: 'high' } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/unauthorised-grant/rule.js

/* harmony default export */ const unauthorised_grant_rule = ({
    meta: {
        title: 'Service that is given a secret it may not hold',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take the secret, or the group that carries it, away from the service, or let the policy say that it may hold it.',
        since: '0.1.0',
        references: ['https://render.com/docs/configure-environment-variables#environment-groups'],
        covers: ['000-9', '000-10'],
    },
    *check({ services, secrets, grants }) {
        for (const { service, secret, first, all } of (0,service_access_facts/* givenSecrets */.BN)(grants, secrets)) {
            const permission = (0,service_access_facts/* permissionOf */.Fp)(service, secret, services);
            if (permission.isAllowed || permission.exclusiveTo !== undefined)
                continue;
            if (secret.location === undefined && !(0,service_access_facts/* isCertainSecret */.$t)(secret.name))
                continue;
            yield {
                message: `\`${service.name}\` is given \`${secret.name}\`${(0,service_access_facts/* throughOf */.TE)(first)}, and ${permission.why}${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`),
                location: first.group?.link ?? first.location,
                ...(secret.location === undefined ? { severity: 'medium', fix: UNDECLARED } : {}),
            };
        }
    },
});
const UNDECLARED = 'Declare the name under `secrets` with its class, and let `may-hold` of the service name one of the two; or take it away.';

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/unauthorised-holder/rule.js

/* harmony default export */ const unauthorised_holder_rule = ({
    meta: {
        title: 'Secret in the hands of a workflow, a compose file or Supabase that may not hold it',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Take the secret away from there, or let the policy name who holds it under `holders`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
            'https://docs.docker.com/reference/compose-file/services/#environment',
        ],
        covers: ['000-9', '000-10'],
    },
    *check(facts) {
        for (const { holder, secret, all } of pairsOf(facts)) {
            const permission = (0,service_access_facts/* holderPermission */.I9)(holder, secret, facts.services);
            if (permission.isAllowed)
                continue;
            const [first] = all;
            yield {
                message: messageOf(holder, secret.name, permission) + (0,service_access_facts/* furtherPlaces */.bB)(all),
                subject: (0,service_access_facts/* holderSubject */.$R)(holder, `env:${secret.name}`, ...(holder.service === undefined ? [] : ['compose'])),
                location: first.location,
                ...(isOfDevelopment(holder) ? { severity: 'low' } : {}),
                ...(holder.service === undefined
                    ? {
                        fix: `Take it away, or declare under \`holders\` in aduana.yml: \`${holder.name}: { may-hold: { names: [${secret.name}] } }\`.`,
                    }
                    : {}),
            };
        }
    },
});
/** One finding for each holder and secret, however often it is handed over; a line says the same thing once. */
const pairsOf = ({ holdings, secrets }) => {
    const pairs = new Map();
    for (const holding of holdings) {
        const { holder, name, location } = holding;
        const secret = secrets.get(name);
        if (secret === undefined)
            continue;
        const key = JSON.stringify([holder.name, name]);
        const { all } = pairs.get(key) ?? {};
        if (all === undefined)
            pairs.set(key, { holder, secret, all: [holding] });
        else if (!all.some((one) => one.location.path === location.path && one.location.startLine === location.startLine))
            all.push(holding);
    }
    return pairs.values();
};
const messageOf = ({ name, kind, service }, secret, { exclusiveTo, why }) => {
    const start = `\`${name}\` ${kind === 'compose' ? 'is handed' : 'takes'} \`${secret}\``;
    const by = service === undefined ? '' : ' by a compose file';
    return exclusiveTo === undefined
        ? `${start}${by}, and it ${why}`
        : `${start}, which is exclusive to ${unauthorised_holder_rule_named(exclusiveTo)}${by === '' ? '' : `,${by}`}`;
};
const unauthorised_holder_rule_named = (services) => services.map((service) => `\`${service}\``).join(' and ');
/** What is started on developers' machines, and is none of the services that the policy limits. */
const isOfDevelopment = ({ kind, service }) => kind !== 'workflow' && service === undefined;

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/unauthorised-read/rule.js

/* harmony default export */ const unauthorised_read_rule = ({
    meta: {
        title: 'Code of a service that reads a secret it may not hold',
        severity: 'high',
        confidence: 'high',
        remediation: 'Move the code that reads it to the service that may, or let the policy say that this one may hold it.',
        since: '0.1.0',
        references: ['https://12factor.net/config'],
        covers: ['000-9', '000-10'],
    },
    *check(facts) {
        const own = facts.reads.filter((read) => !(0,service_access_facts/* isOfSharedSettings */.QD)(read, facts));
        for (const { service, secret, first, all } of (0,service_access_facts/* readSecrets */.ql)(own, facts.secrets)) {
            // What nobody declared is `undeclared-read`: it has no class that a policy could allow.
            if (secret.location === undefined)
                continue;
            const permission = (0,service_access_facts/* permissionOf */.Fp)(service, secret, facts.services);
            if (permission.isAllowed || permission.exclusiveTo !== undefined)
                continue;
            yield {
                message: `\`${service.name}\` reads \`${secret.name}\`${(0,service_access_facts/* wayOf */.VO)(first.chain)}, and ${permission.why}${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`),
                location: first.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/undeclared-live-name/rule.js

/* harmony default export */ const undeclared_live_name_rule = ({
    meta: {
        title: 'Secret in Render that nobody declared',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Declare the name in aduana.yml or the Blueprint, or take it out of Render.',
        since: '0.1.0',
        references: [
            'https://render.com/docs/configure-environment-variables',
            'https://api-docs.render.com/reference/list-env-vars-for-service',
        ],
        covers: ['000-1a', '000-9', '000-10'],
    },
    *check(facts) {
        const { services, live } = facts;
        if (live === undefined)
            return;
        for (const service of services) {
            const there = live.services.find((one) => one.name === (0,service_access_facts/* liveNameOf */.fZ)(service));
            for (const name of there?.names ?? []) {
                const told = judged(service, name, facts);
                if (told === undefined)
                    continue;
                yield {
                    message: `\`${name}\` is set on \`${service.name}\` in Render, ${told.why}`,
                    subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${name}`),
                    location: told.location ?? service.location,
                    ...(told.isForbidden ? { severity: 'high' } : {}),
                };
            }
        }
        for (const { name: holder, holds, location } of live.dashboardGroups) {
            const group = live.envGroups.find(({ name }) => name === holder);
            for (const name of group?.names ?? []) {
                if (!(0,service_access_facts/* isSecretByName */.vo)(name) || holds.some((held) => held.name === name))
                    continue;
                yield {
                    message: `\`${name}\` is in the group \`${holder}\` of Render, and the policy does not say that it holds it`,
                    subject: `env-group:${holder} env:${name}`,
                    location,
                    fix: 'Add the name to `holds` of the group, or take it out of the group in Render.',
                };
            }
        }
    },
});
const judged = (service, name, { services, secrets, grants }) => {
    if (grants.some((grant) => grant.service === service && grant.name === name))
        return undefined;
    const secret = secrets.get(name);
    if (secret?.location !== undefined) {
        const { isAllowed, why, location } = (0,service_access_facts/* permissionOf */.Fp)(service, secret, services);
        return isAllowed
            ? undefined
            : { why: `which ${why}`, isForbidden: true, ...(location === undefined ? {} : { location }) };
    }
    return (0,service_access_facts/* isSecretByName */.vo)(name)
        ? { why: 'and neither a Blueprint nor the policy knows it', isForbidden: false }
        : undefined;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/undeclared-read/rule.js

/* harmony default export */ const undeclared_read_rule = ({
    meta: {
        title: 'Secret that code reads and nobody declared',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Declare the name under `secrets` in aduana.yml and give it to the service, or stop reading it.',
        since: '0.1.0',
        references: ['https://12factor.net/config'],
        covers: ['000-1a'],
    },
    *check({ reads, secrets, grants, policy }) {
        if (policy.path === undefined)
            return;
        const given = new Set(grants.map(({ name }) => name));
        for (const [{ name, location }, all] of byName((0,service_access_facts/* readSecrets */.ql)(reads, secrets))) {
            if (location !== undefined || given.has(name) || GIVEN_BY_THE_PLATFORM.test(name))
                continue;
            const [first] = all;
            if (first === undefined)
                continue;
            const places = new Map(all.flatMap((one) => one.all).map((read) => [JSON.stringify(read.location), read]));
            const isMild = [...places.values()].every(({ hasFallback }) => hasFallback) || !(0,service_access_facts/* isCertainSecret */.$t)(name);
            const whose = all.map(({ service }) => `\`${service.name}\``).join(', ');
            yield {
                message: `${whose} ${all.length === 1 ? 'reads' : 'read'} \`${name}\`${(0,service_access_facts/* wayOf */.VO)(first.first.chain)}, which neither the policy nor a Blueprint knows${(0,service_access_facts/* furtherPlaces */.bB)([...places])}`,
                subject: [...all.map(({ service }) => (0,service_access_facts/* subjectOf */.et)(service)), `env:${name}`].join(' '),
                location: first.first.location,
                ...(isMild ? { severity: 'low' } : {}),
            };
        }
    },
});
/** Nobody declared it: that is one fault, however many services read it. */
const byName = (found) => {
    const groups = new Map();
    for (const one of found) {
        const group = groups.get(one.secret) ?? [];
        group.push(one);
        groups.set(one.secret, group);
    }
    return groups;
};
/** Set by CI systems and clouds for what runs there. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const GIVEN_BY_THE_PLATFORM = /^(?:GITHUB|ACTIONS|RUNNER|CI|BUILDKITE|GITLAB|RENDER|VERCEL|npm_config)_/;

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/ungranted-read/rule.js

/* harmony default export */ const ungranted_read_rule = ({
    meta: {
        title: 'Secret that code reads and nobody gives to its service',
        severity: 'medium',
        confidence: 'medium',
        remediation: 'Give the secret to the service: link the group that holds it, or declare it with `sync: false`.',
        since: '0.1.0',
        references: ['https://render.com/docs/blueprint-spec#environment-variables'],
        covers: ['000-1a'],
    },
    *check(facts) {
        const { reads, secrets, services, grantsAreComplete } = facts;
        const needed = reads.filter(({ hasFallback, service }) => !hasFallback && grantsAreComplete.has(service));
        for (const found of (0,service_access_facts/* readSecrets */.ql)(needed, secrets)) {
            const { service, secret, first, all } = found;
            if (!isKnown(secret.name, facts) || !(0,service_access_facts/* permissionOf */.Fp)(service, secret, services).isAllowed)
                continue;
            if (isGiven(service, found, facts) || isGivenToAnotherLoader(found, facts))
                continue;
            yield {
                message: `\`${service.name}\` reads \`${secret.name}\`${(0,service_access_facts/* wayOf */.VO)(first.chain)}, and no Blueprint gives it: the deploy starts without it${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`),
                location: first.location,
                ...(isNeeded(found) ? {} : { severity: 'low' }),
            };
        }
    },
});
/** What neither the policy nor a Blueprint knows is `undeclared-read`. */
const isKnown = (name, { secrets, grants }) => secrets.get(name)?.location !== undefined || grants.some((grant) => grant.name === name);
const isGiven = (service, { secret, all }, { grants }) => {
    const ignoresCase = all.some((read) => read.ignoresCase === true);
    return grants.some((grant) => grant.service === service &&
        (grant.name === secret.name || (ignoresCase && grant.name.toUpperCase() === secret.name.toUpperCase())));
};
/** A file that several services load reads for one of them what the others do without. */
const isGivenToAnotherLoader = (found, facts) => found.all.every(({ location }) => facts.code.some(({ service, modules }) => service !== found.service && modules.has(location.path) && isGiven(service, found, facts)));
/** The policy says so; code alone does not tell whether it goes on without. */
const isNeeded = ({ service, secret }) => (secret.isRequired ?? false) || (service.declared?.requires.some(({ name }) => name === secret.name) ?? false);

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/unproved-access/rule.js

/* harmony default export */ const unproved_access_rule = ({
    meta: {
        title: 'Place about which access cannot be proved',
        severity: 'low',
        confidence: 'high',
        remediation: 'Write the name or the module as a literal, or tell the policy the entry file of the service.',
        since: '0.1.0',
        references: ['https://12factor.net/config'],
        covers: ['000-9', '000-10'],
    },
    *check({ unproved, policy }) {
        const places = new Map();
        for (const one of unproved) {
            const key = JSON.stringify([one.why, one.location]);
            places.set(key, [...(places.get(key) ?? []), one]);
        }
        for (const all of places.values()) {
            const [first] = all;
            if (first === undefined)
                continue;
            const services = [...new Set(all.flatMap(({ service }) => service ?? []))];
            const holders = [
                ...new Map(all.flatMap(({ holder }) => (holder === undefined ? [] : [[holder.name, holder]]))).values(),
            ];
            const whose = [...services, ...holders].map(({ name }) => `\`${name}\``).join(', ');
            const what = holders.length === 0 ? 'read' : 'given';
            yield {
                message: `${whose === '' ? '' : `${whose}: `}cannot prove what is ${what}: ${first.why}`,
                subject: [
                    ...services.map((service) => (0,service_access_facts/* subjectOf */.et)(service)),
                    ...holders.map((holder) => (0,service_access_facts/* holderSubject */.$R)(holder)),
                    `unproved:${first.why}`,
                ].join(' '),
                location: first.location,
                severity: policy.access.cannotProve === 'fail' ? 'high' : 'low',
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/unread-grant/libraries.js
/**
 * Names that libraries read by themselves, so that no line of the repository does: the SDKs of OpenAI, Anthropic, Google, AWS, Sentry,
 * Datadog, New Relic, Honeybadger, Hugging Face, LangChain, Twilio, Clerk, Auth.js, Flask and libpq, MySQL, Prisma, Django's URL helpers.
 */
const READ_BY_LIBRARIES = /^(?:(?:OPENAI|ANTHROPIC|GOOGLE|GEMINI|MISTRAL|GROQ|CO|COHERE|PINECONE|LANGCHAIN|LANGSMITH|CLOUDINARY|RESEND|DD|HONEYBADGER|ROLLBAR|BUGSNAG)_API_KEY|AWS_\w+|GOOGLE_\w*CREDENTIALS|AZURE_\w+|SENTRY_\w+|NEW_RELIC_\w+|DD_\w+|OTEL_\w+|HF_TOKEN|HUGGING\w+|TWILIO_\w+|CLERK_\w+|(?:NEXT)?AUTH_\w*|FLASK_\w+|PG\w+|MYSQL_PWD|DATABASE_URL|DIRECT_URL|CLOUDINARY_URL|DJANGO_\w+|CELERY_\w+|GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|RAILS_MASTER_KEY|SECRET_KEY_BASE|TURBO_TOKEN|DOTENV_\w+|VAULT_TOKEN|DOPPLER_TOKEN|INFISICAL_TOKEN)$/;

;// CONCATENATED MODULE: ./lib/checks/service-access/rules/unread-grant/rule.js


/* harmony default export */ const unread_grant_rule = ({
    meta: {
        title: 'Secret that a service is given and does not read',
        severity: 'low',
        confidence: 'low',
        remediation: 'Take the secret away from the service that does not use it.',
        since: '0.1.0',
        references: ['https://csrc.nist.gov/glossary/term/least_privilege'],
        covers: ['000-9', '000-10'],
    },
    *check(facts) {
        const { grants, reads, secrets, services } = facts;
        const read = (0,service_access_facts/* readSecrets */.ql)(reads, secrets);
        for (const { service, secret, first, all } of (0,service_access_facts/* givenSecrets */.BN)(grants, secrets)) {
            if (service.isStatic || READ_BY_LIBRARIES.test(secret.name) || !(0,service_access_facts/* isFullyProved */.BK)(service, facts))
                continue;
            if (read.some((one) => one.service === service && one.secret === secret))
                continue;
            // One that it may not hold is a finding already.
            if (first.name !== secret.name || !(0,service_access_facts/* permissionOf */.Fp)(service, secret, services).isAllowed)
                continue;
            yield {
                message: `\`${service.name}\` is given \`${secret.name}\`${(0,service_access_facts/* throughOf */.TE)(first)}, and no code that it loads reads it${(0,service_access_facts/* furtherPlaces */.bB)(all)}`,
                subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${secret.name}`),
                location: first.group?.link ?? first.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/service-access/rules.generated.js
// Generated by `npm run generate` from the folders beside it.

















const service_access_rules_generated_rules = {
    'broken-exclusivity': broken_exclusivity_rule,
    'crossed-boundary': crossed_boundary_rule,
    'environment-handed-on': environment_handed_on_rule,
    'live-link-drift': live_link_drift_rule,
    'live-service-drift': live_service_drift_rule,
    'missing-live-name': missing_live_name_rule,
    'secret-default-in-code': secret_default_in_code_rule,
    'secret-in-browser': secret_in_browser_rule,
    'shared-settings-module': shared_settings_module_rule,
    'unauthorised-grant': unauthorised_grant_rule,
    'unauthorised-holder': unauthorised_holder_rule,
    'unauthorised-read': unauthorised_read_rule,
    'undeclared-live-name': undeclared_live_name_rule,
    'undeclared-read': undeclared_read_rule,
    'ungranted-read': ungranted_read_rule,
    'unproved-access': unproved_access_rule,
    'unread-grant': unread_grant_rule,
};

;// CONCATENATED MODULE: ./lib/checks/service-access/check.js


/* harmony default export */ const service_access_check = ({ title: 'Which service holds which secret', collect: service_access_collect/* collect */.F, rules: service_access_rules_generated_rules });

;// CONCATENATED MODULE: ./lib/checks/checks.generated.js
// Generated by `npm run generate` from the folders beside it.









const checks = [
    runnable('dependencies', check),
    runnable('env-groups', env_groups_check),
    runnable('exposure', exposure_check),
    runnable('pipeline', pipeline_check/* default */.A),
    runnable('policy', policy_check),
    runnable('rotation', rotation_check),
    runnable('secrets', secrets_check),
    runnable('service-access', service_access_check),
];


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ takeInventory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/parsers/node-packages/json-tree.js
var json_tree = __webpack_require__(41632);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/lock.js
const SECTIONS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/references.js

/** No registry takes longer names, versions or ranges, and patterns over more cost more than their length. */
const LONGEST = 500;
const LOCAL = /^(?:file|link|portal|workspace|exec):|^\.{0,2}\/|^\.{1,2}$|^~\/|^[A-Za-z]:[\\/]/;
const GIT = /^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)|^https?:.*\.git(?:[#?]|$)|^https?:.*#commit=/;
const SHORT_GIT = /^[\w.-]+\/[\w.-]+(?:#.*)?$/;
/**
 * Where a dependency comes from, by what stands behind its name.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies
 */
const sourceOf = (reference) => {
    const wanted = reference.slice(0, LONGEST);
    if (LOCAL.test(wanted))
        return 'path';
    if (GIT.test(wanted) || SHORT_GIT.test(wanted))
        return 'git';
    return /^https?:/.test(wanted) ? 'url' : 'registry';
};
/**
 * Where a resolved address leads. In a registry of any brand the tarball lies under `/-/` or `/download/`, or else in a folder
 * that is named after the package; of a repository's archive only its host could say so.
 */
const sourceOfTarball = (name, resolved) => {
    const source = sourceOf(resolved);
    if (source !== 'url')
        return source;
    const address = resolved.replace(/%2f/gi, '/');
    if (/\/(?:-|download)\//.test(address))
        return 'registry';
    return address.includes(`/${name}/`) && !/\/(?:tar\.gz|archive|tarball|releases)\//.test(address)
        ? 'registry'
        : 'url';
};
/** `real` and `1.2.3` of `npm:real@1.2.3`; undefined when it is no alias. */
const aliasOf = (wanted) => {
    if (!wanted.startsWith('npm:') || wanted.length > LONGEST)
        return undefined;
    const { name, rest } = nameAndRest(wanted.slice('npm:'.length));
    return name === '' || (rest === '' && semver.validRange(name, true) !== null) ? undefined : { name, wanted: rest };
};
/** Splits `name@rest` and `@scope/name@rest` at the first `@` behind the name. */
const nameAndRest = (text) => {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text, rest: '' } : { name: text.slice(0, at), rest: text.slice(at + 1) };
};
/** Whether a locked package is one that `wanted` asks for; of what is no range of versions only the name is known. */
const isWanted = (locked, wanted) => {
    const alias = aliasOf(wanted);
    if (alias !== undefined)
        return alias.name === locked.name && isWanted(locked, alias.wanted);
    const range = wanted.startsWith('npm:') ? wanted.slice('npm:'.length) : wanted;
    if (range.length > LONGEST)
        return false;
    if (semver.validRange(range, true) === null)
        return true;
    return semver.satisfies(locked.version, range, { loose: true });
};
/** A URL without user, password and query, any of which may be a credential. */
const withoutCredentials = (reference) => reference.replace(/\/\/[^/\s]*@/g, '//').replace(/\?[^#]*/, '');
const NAME = /^(?:@[\w.~!'()*-]+\/)?[\w.~!'()*-]+$/;
/** Whether a text can be the name of a package. https://github.com/npm/validate-npm-package-name */
const isName = (text) => text.length <= 214 && NAME.test(text) && !/^\.{1,2}$/.test(text);
/** Whether a registry can have this version; elsewhere a short text without control characters will do. */
const isVersion = (text, source) => text.length <= LONGEST && /^[\x21-\x7E]+$/.test(text) && (source !== 'registry' || semver.valid(text, true) !== null);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/lock-builder.js

const NAMED = 5;
const lockBuilder = (path) => {
    const packages = [];
    const refused = [];
    const refuse = (line) => {
        refused.push(line);
    };
    const add = (found) => {
        const version = found.source === 'registry' ? found.version : withoutCredentials(found.version);
        if (!isName(found.name) || !isVersion(version, found.source))
            return refuse(found.line);
        return packages.push({ ...found, version, needs: [] }) - 1;
    };
    const problems = () => {
        if (refused.length === 0)
            return [];
        const more = refused.length > NAMED ? ` and ${refused.length - NAMED} more` : '';
        const lines = `${refused.length === 1 ? 'line' : 'lines'} ${refused.slice(0, NAMED).join(', ')}${more}`;
        return [`\`${path}\` names no package with a version on ${lines}: let the package manager write the file anew.`];
    };
    return { packages, add, refuse, problems };
};
/** The names of the maps under `keys`, each with its text: `dependencies` of a lockfile's entry. */
const namedTexts = (entry, keys) => keys.flatMap((key) => {
    const named = entry.get(key)?.value;
    if (!(named instanceof Map))
        return [];
    return [...named].map(([name, leaf]) => [
        name,
        typeof leaf.value === 'string' ? leaf.value : '',
        leaf,
    ]);
});

;// CONCATENATED MODULE: ./lib/parsers/node-packages/node-modules.js
/** What Node finds for a name, from a folder upwards. https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
const lookUp = (from, name) => {
    for (let scope = from; scope !== undefined; scope = scope.up) {
        const found = scope.children.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** The scopes of all folders whose `node_modules` hold something, by the folder's path. */
const scopesOf = (folders, parentOf) => {
    const known = new Map();
    const scopeOf = (folder) => {
        if (known.has(folder))
            return known.get(folder);
        const parent = parentOf(folder);
        const up = parent === undefined ? undefined : scopeOf(parent);
        const children = folders.get(folder);
        const scope = children === undefined ? up : { children, up };
        known.set(folder, scope);
        return scope;
    };
    return scopeOf;
};

// EXTERNAL MODULE: ./lib/parsers/node-packages/tree.js
var node_packages_tree = __webpack_require__(87421);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/wanted.js


/**
 * The dependencies of a package.json, or of a lockfile's copy of one, each name once: what installs always goes before what
 * installs for development, and both before a peer.
 */
const wantedIn = (manifest) => {
    const found = new Map();
    for (const section of SECTIONS) {
        for (const [name, { value, line, column }] of (0,node_packages_tree/* branchAt */.G8)(manifest, section)) {
            if (found.has(name))
                continue;
            found.set(name, { name, wanted: typeof value === 'string' ? value : '', section, line, column });
        }
    }
    return [...found.values()];
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/bun-lock.js





const DEEPEST = 50;
const NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** bun.lock, the text form. https://bun.com/docs/pm/lockfile */
const bunLock = (path, root) => {
    const builder = lockBuilder(path);
    const folders = new Map();
    const places = [];
    for (const [key, leaf] of (0,node_packages_tree/* branchAt */.G8)(root, 'packages')) {
        const names = namesOf(key);
        const index = names.length > DEEPEST ? builder.refuse(leaf.line) : addPackage(builder, leaf);
        const folder = names.slice(0, -1).join('/');
        const children = folders.get(folder) ?? new Map();
        folders.set(folder, children.set(names.at(-1) ?? '', index));
        if (typeof index === 'number')
            places.push({ key, index, about: aboutOf(leaf) });
    }
    const scopeOf = scopesOf(folders, (key) => (key === '' ? undefined : namesOf(key).slice(0, -1).join('/')));
    for (const { key, index, about } of places) {
        const free = new Set((0,node_packages_tree/* listOf */.c3)(about.get('optionalPeers')?.value).map(node_packages_tree/* textOf */.b6));
        for (const [name] of namedTexts(about, NEEDS)) {
            const found = free.has(name) ? undefined : lookUp(scopeOf(key), name);
            if (typeof found === 'number')
                builder.packages[index]?.needs.push(found);
        }
    }
    const importers = new Map();
    const recorded = new Map();
    for (const [folder, { value }] of (0,node_packages_tree/* branchAt */.G8)(root, 'workspaces')) {
        const all = wantedIn((0,node_packages_tree/* branchOf */.W0)(value));
        importers.set(folder, all);
        const name = folder === '' ? '' : ((0,node_packages_tree/* textAt */.$6)((0,node_packages_tree/* branchOf */.W0)(value), 'name') ?? '');
        recorded.set(folder, { name, wanted: new Map(all.map((one) => [one.name, one.wanted])) });
    }
    const overridden = (0,node_packages_tree/* branchAt */.G8)(root, 'overrides');
    return {
        format: 'bun',
        packages: builder.packages,
        importers,
        find: (importer, { name, wanted }) => {
            const known = recorded.get(importer);
            const found = known === undefined ? undefined : lookUp(scopeOf(known.name), name);
            if (typeof found !== 'number' || known?.wanted.get(name) === wanted || overridden.has(name))
                return found;
            const locked = builder.packages[found];
            return locked !== undefined && isWanted(locked, wanted) ? found : undefined;
        },
        problems: builder.problems(),
    };
};
/** `["name@1.0.0", "", { "dependencies": {} }, "sha512-…"]` */
const addPackage = (builder, { value, line, column }) => {
    const { name, rest } = nameAndRest((0,node_packages_tree/* textOf */.b6)((0,node_packages_tree/* listOf */.c3)(value)[0]) ?? '');
    if (/^(?:workspace|link|root):/.test(rest))
        return 'own';
    const asked = sourceOf(rest);
    const source = asked === 'url' ? sourceOfTarball(name, rest) : asked;
    if (source !== 'registry' || !rest.includes('/'))
        return builder.add({ name, version: rest, source, line, column });
    const [, version = ''] = /-(\d[^/]*)\.t(?:ar\.)?gz(?:[?#]|$)/.exec(rest.slice(0, 500)) ?? [];
    return builder.add({ name, version, source, line, column });
};
const aboutOf = ({ value }) => (0,node_packages_tree/* branchOf */.W0)((0,node_packages_tree/* listOf */.c3)(value).find((part) => part instanceof Map));
/** `["@a/b", "c"]` of the key `@a/b/c`. */
const namesOf = (key) => key.match(/@[^/]*\/[^/]*|[^/]+/g) ?? [];

;// CONCATENATED MODULE: ./lib/parsers/node-packages/npm-lock.js






const FOLDER = 'node_modules/';
const npm_lock_DEEPEST = 50;
const npm_lock_NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * package-lock.json and npm-shrinkwrap.json with a list `packages` (lockfileVersion 2 and 3).
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
const npmLock = (path, packages) => {
    const builder = lockBuilder(path);
    const folders = new Map();
    const places = new Map();
    const importers = new Map();
    for (const [key, leaf] of packages) {
        const entry = (0,node_packages_tree/* branchOf */.W0)(leaf.value);
        const at = key.lastIndexOf(FOLDER);
        if (at === -1 && key.split('/').length <= npm_lock_DEEPEST)
            importers.set(key, wantedIn(entry));
        else if (at === -1 || key.split(FOLDER).length > npm_lock_DEEPEST)
            builder.refuse(leaf.line);
        else {
            const name = key.slice(at + FOLDER.length);
            const index = (0,node_packages_tree/* isTrue */.Hn)(entry, 'link') ? 'own' : npm_lock_addPackage(builder, name, leaf, entry);
            const folder = key.slice(0, Math.max(0, at - 1));
            const children = folders.get(folder) ?? new Map();
            folders.set(folder, children.set(name, index));
            places.set(key, { entry, index });
        }
    }
    const scopeOf = scopesOf(folders, folderAbove);
    for (const [key, { entry, index }] of places) {
        if (typeof index !== 'number')
            continue;
        for (const [name] of namedTexts(entry, npm_lock_NEEDS)) {
            const found = lookUp(scopeOf(key), name);
            if (typeof found === 'number')
                builder.packages[index]?.needs.push(found);
        }
    }
    const recordedBy = new Map([...importers].map(([key, all]) => [key, new Map(all.map((one) => [one.name, one.wanted]))]));
    return {
        format: 'npm',
        packages: builder.packages,
        importers,
        find: (importer, { name, wanted }) => {
            const found = lookUp(scopeOf(importer), name);
            if (typeof found !== 'number' || recordedBy.get(importer)?.get(name) === wanted)
                return found;
            const locked = builder.packages[found];
            return locked !== undefined && isWanted(locked, wanted) ? found : undefined;
        },
        problems: builder.problems(),
    };
};
const npm_lock_addPackage = (builder, place, { line, column }, entry) => {
    const resolved = (0,node_packages_tree/* textAt */.$6)(entry, 'resolved') ?? '';
    const name = (0,node_packages_tree/* textAt */.$6)(entry, 'name') ?? place;
    const source = resolved === '' ? 'registry' : sourceOfTarball(name, resolved);
    const version = (0,node_packages_tree/* textAt */.$6)(entry, 'version') ?? (source === 'registry' ? '' : resolved);
    return builder.add({ name, version, source, line, column, saidDevelopment: (0,node_packages_tree/* isTrue */.Hn)(entry, 'dev') });
};
/** The folder whose `node_modules` is looked through next. */
const folderAbove = (folder) => {
    if (folder === '' || folder === '.' || folder === '/' || folder.endsWith('..'))
        return undefined;
    const at = folder.lastIndexOf(FOLDER);
    if (at !== -1 &&
        !folder
            .slice(at + FOLDER.length)
            .replace(/^@[^/]*\//, '')
            .includes('/')) {
        return folder.slice(0, Math.max(0, at - 1));
    }
    const above = external_node_path_.posix.dirname(folder);
    return above === '.' ? '' : above;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/old-npm-lock.js




const old_npm_lock_DEEPEST = 50;
/**
 * package-lock.json and npm-shrinkwrap.json without a list `packages` (lockfileVersion 1, and none at all before npm 5).
 * https://docs.npmjs.com/cli/v6/configuring-npm/package-lock-json
 */
const oldNpmLock = (path, root) => {
    const builder = lockBuilder(path);
    const top = { entry: root, index: undefined, children: new Map(), up: undefined, depth: 0 };
    const levels = [top];
    for (const up of levels) {
        for (const [name, , leaf] of namedTexts(up.entry, ['dependencies'])) {
            const entry = (0,node_packages_tree/* branchOf */.W0)(leaf.value);
            const index = up.depth < old_npm_lock_DEEPEST ? old_npm_lock_addPackage(builder, name, leaf, entry) : builder.refuse(leaf.line);
            up.children.set(name, index);
            if (up.depth < old_npm_lock_DEEPEST)
                levels.push({ entry, index, children: new Map(), up, depth: up.depth + 1 });
        }
    }
    for (const level of levels) {
        if (typeof level.index !== 'number')
            continue;
        for (const [name] of namedTexts(level.entry, ['requires'])) {
            const found = lookUp(level, name);
            if (typeof found === 'number')
                builder.packages[level.index]?.needs.push(found);
        }
    }
    return {
        format: 'npm',
        packages: builder.packages,
        importers: new Map(),
        find: (importer, { name, wanted }) => {
            const found = importer === '' ? lookUp(top, name) : undefined;
            const locked = typeof found === 'number' ? builder.packages[found] : undefined;
            return locked === undefined || isWanted(locked, wanted) ? found : undefined;
        },
        problems: builder.problems(),
    };
};
const old_npm_lock_addPackage = (builder, place, { line, column }, entry) => {
    const written = (0,node_packages_tree/* textAt */.$6)(entry, 'version') ?? '';
    const alias = aliasOf(written);
    const name = alias?.name ?? place;
    const source = /^https?:/.test(written) ? sourceOfTarball(name, written) : sourceOf(written);
    return builder.add({
        name,
        version: versionInTarball(name, source, alias?.wanted ?? written),
        source,
        line,
        column,
        saidDevelopment: (0,node_packages_tree/* isTrue */.Hn)(entry, 'dev'),
    });
};
/** npm 6 writes the URL in the place of the version. */
const versionInTarball = (name, source, written) => {
    if (source !== 'registry' || !written.includes('/'))
        return written;
    const [, file = ''] = /\/([^/]+)\.t(?:ar\.)?gz(?:[?#]|$)/.exec(written.slice(0, 500)) ?? [];
    const prefix = `${name.slice(name.indexOf('/') + 1)}-`;
    return file.startsWith(prefix) ? file.slice(prefix.length) : '';
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/pnpm-keys.js


const pnpmVersions = (written) => [5, 6, 9].find((known) => written?.split('.', 1)[0] === String(known));
/**
 * The key of the list `packages` that a reference means; undefined: code of the repository itself. Without what pnpm adds for
 * peers where the list has it not.
 * https://github.com/pnpm/pnpm/blob/main/deps/path/src/index.ts (`refToRelative`)
 */
const referenceKey = (name, reference, version) => {
    if (reference.startsWith('link:'))
        return undefined;
    if (version !== 9) {
        const isKey = reference.startsWith('file:') || withoutPeers(reference).includes('/');
        return isKey ? reference : `/${name}${version === 5 ? '/' : '@'}${reference}`;
    }
    const plain = withoutPeers(reference);
    if (plain.startsWith('@'))
        return plain;
    const at = plain.indexOf('@');
    const colon = plain.indexOf(':');
    return name === '' || (at !== -1 && (colon === -1 || at < colon)) ? plain : `${name}@${plain}`;
};
/** `a@1.0.0` of `a@1.0.0(b@2.0.0)(patch_hash=x)`. */
const withoutPeers = (key) => {
    const at = key.indexOf('(');
    return at === -1 ? key : key.slice(0, at);
};
/** The package that a key and its entry stand for. */
const packageOf = (key, entry, version) => {
    const resolution = (0,node_packages_tree/* branchAt */.G8)(entry, 'resolution');
    const { name, rest } = namedByKey(withoutPeers(key), version);
    const isRegistry = name !== '' && sourceOf(rest) === 'registry' && !rest.includes(':');
    const type = (0,node_packages_tree/* textAt */.$6)(resolution, 'type');
    const tarball = (0,node_packages_tree/* textAt */.$6)(resolution, 'tarball') ?? rest;
    const elsewhere = rest.includes(':') && sourceOf(rest) === 'registry' ? 'url' : sourceOfTarball(name, tarball);
    return {
        name: (0,node_packages_tree/* textAt */.$6)(entry, 'name') ?? name,
        version: isRegistry ? rest : ((0,node_packages_tree/* textAt */.$6)(entry, 'version') ?? rest),
        source: isRegistry ? 'registry' : type === 'git' ? 'git' : type === 'directory' ? 'path' : elsewhere,
    };
};
const namedByKey = (key, version) => {
    if (version === 9)
        return nameAndRest(key);
    const slash = key.indexOf('/');
    // `registry.example/name/1.0.0`: what stands before the first slash is the registry where it is not the usual one.
    const local = /^[\w.-]+(?::\d+)?\//.test(key) || slash === 0 ? key.slice(slash + 1) : undefined;
    if (local === undefined)
        return { name: '', rest: key };
    if (version === 6)
        return nameAndRest(local);
    const last = local.lastIndexOf('/');
    return { name: local.slice(0, Math.max(0, last)), rest: local.slice(last + 1).replace(/_.*$/s, '') };
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/pnpm-lock.js




const DIRECT = [
    ['dependencies', 'dependencies'],
    ['optionalDependencies', 'optionalDependencies'],
    ['devDependencies', 'devDependencies'],
    ['configDependencies', 'devDependencies'],
    ['packageManagerDependencies', 'devDependencies'],
];
/**
 * pnpm-lock.yaml of the layouts 5, 6 and 9, with its documents: pnpm's own tools may stand in one of theirs.
 * https://pnpm.io/lockfile
 */
const pnpmLock = (path, documents) => {
    const builder = lockBuilder(path);
    const direct = new Map();
    const problems = [];
    const free = new Set();
    const left = new Set();
    let isRewritten = false;
    for (const document of documents.map(node_packages_tree/* branchOf */.W0)) {
        const written = (0,node_packages_tree/* textAt */.$6)(document, 'lockfileVersion');
        const version = pnpmVersions(written);
        if (version === undefined) {
            problems.push(`\`${path}\` has a lockfileVersion that is not known here (5, 6 and 9 are): write it with a pnpm that knows one of them.`);
            continue;
        }
        readDocument(builder, document, version, direct);
        for (const selector of (0,node_packages_tree/* branchAt */.G8)(document, 'overrides').keys())
            free.add(overriddenName(selector));
        for (const name of (0,node_packages_tree/* listOf */.c3)(document.get('ignoredOptionalDependencies')?.value))
            left.add((0,node_packages_tree/* textOf */.b6)(name) ?? '');
        isRewritten ||= document.has('pnpmfileChecksum');
    }
    return {
        format: 'pnpm',
        packages: builder.packages,
        importers: new Map([...direct].map(([folder, all]) => [folder, [...all.values()].map(({ wanted }) => wanted)])),
        find: (importer, { name, wanted, section }) => {
            const known = direct.get(importer)?.get(name);
            if (known === undefined)
                return section === 'optionalDependencies' && left.has(name) ? 'own' : undefined;
            if (typeof known.found !== 'number' || known.wanted.wanted === wanted || free.has(name) || isRewritten) {
                return known.found;
            }
            const locked = builder.packages[known.found];
            return locked !== undefined && isWanted(locked, wanted) ? known.found : undefined;
        },
        problems: [...problems, ...builder.problems()],
    };
};
const readDocument = (builder, document, version, direct) => {
    const places = new Map();
    const packages = (0,node_packages_tree/* branchAt */.G8)(document, 'packages');
    for (const [key, { value, line, column }] of packages) {
        const entry = (0,node_packages_tree/* branchOf */.W0)(value);
        const index = builder.add({
            ...packageOf(key, entry, version),
            line,
            column,
            ...(version === 9 ? {} : { saidDevelopment: (0,node_packages_tree/* isTrue */.Hn)(entry, 'dev') }),
        });
        if (index !== undefined)
            places.set(key, index);
    }
    const placeOf = (name, reference) => {
        const key = referenceKey(name, reference, version);
        return key === undefined ? 'own' : places.get(key);
    };
    for (const [key, { value }] of version === 9 ? (0,node_packages_tree/* branchAt */.G8)(document, 'snapshots') : packages) {
        const index = places.get(version === 9 ? (referenceKey('', key, version) ?? '') : key);
        const needs = index === undefined ? undefined : builder.packages[index]?.needs;
        if (needs === undefined)
            continue;
        for (const [name, reference] of namedTexts((0,node_packages_tree/* branchOf */.W0)(value), ['dependencies', 'optionalDependencies'])) {
            const found = placeOf(name, reference);
            if (typeof found === 'number')
                needs.push(found);
        }
    }
    const importers = document.has('importers') ? (0,node_packages_tree/* branchAt */.G8)(document, 'importers') : new Map([['.', { value: document }]]);
    for (const [folder, { value }] of importers) {
        const importer = folder === '.' ? '' : folder;
        const known = direct.get(importer) ?? new Map();
        direct.set(importer, known);
        const entry = (0,node_packages_tree/* branchOf */.W0)(value);
        for (const [key, section] of DIRECT) {
            for (const [name, written, leaf] of namedTexts(entry, [key])) {
                const reference = (0,node_packages_tree/* textAt */.$6)((0,node_packages_tree/* branchOf */.W0)(leaf.value), 'version') ?? written;
                const wanted = (0,node_packages_tree/* textAt */.$6)((0,node_packages_tree/* branchOf */.W0)(leaf.value), 'specifier') ?? (0,node_packages_tree/* textAt */.$6)((0,node_packages_tree/* branchAt */.G8)(entry, 'specifiers'), name) ?? '';
                const { line, column } = leaf;
                if (known.has(name))
                    continue;
                known.set(name, { wanted: { name, wanted, section, line, column }, found: placeOf(name, reference) });
            }
        }
    }
};
/** `b` of the selector `a@1>b@^2`. https://pnpm.io/settings#overrides */
const overriddenName = (selector) => nameAndRest(selector.slice(selector.lastIndexOf('>') + 1)).name;

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/yaml-scalars.js
/** What a plain scalar may not begin with. https://yaml.org/spec/1.2.2/#733-plain-style */
const INDICATOR = /^[[\]{}&*!|>'"%@`#,]|^[-?:](?:\s|$)/;
const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/y;
const SINGLE_QUOTED = /'(?:[^']|'')*'/y;
const PLAIN_IN_FLOW = /(?:[^,[\]{}:#\s]|:(?![\s,[\]{}])|#| +(?![\s#,[\]{}]))+/y;
const PLAIN_KEY = /(?:[^:\s]|:(?=[^\s])| +(?=[^\s#:]))+/y;
const SPACES = / */y;
const DEEPEST_FLOW = 20;
/** `key:` at `start`, with an end behind the colon. */
const keyAt = (text, start) => {
    const isQuoted = text[start] === '"' || text[start] === "'";
    const key = isQuoted ? quotedScalar(text, start) : plainKey(text, start);
    if (key === undefined || text[key.end] !== ':')
        return undefined;
    const next = text[key.end + 1];
    return next === undefined || next === ' ' ? { value: key.value, end: key.end + 1 } : undefined;
};
const plainKey = (text, start) => {
    PLAIN_KEY.lastIndex = start;
    const [found] = PLAIN_KEY.exec(text) ?? [];
    if (found === undefined || found === '<<' || INDICATOR.test(found))
        return undefined;
    return { value: found, end: start + found.length };
};
/** The value that is all of `text` from `start` on. */
const valueAt = (text, start, line) => {
    const sign = text[start];
    if (sign === '{' || sign === '[')
        return wholeOf(flowCollection(text, start, line), text);
    if (sign === '"' || sign === "'")
        return wholeOf(quotedScalar(text, start), text);
    return plainScalar(text.slice(start));
};
const wholeOf = (read, text) => read !== undefined && behindSpaces(text, read.end) === text.length ? read.value : undefined;
const plainScalar = (text) => {
    const trimmed = text.trimEnd();
    if (trimmed === '' || INDICATOR.test(trimmed) || trimmed.includes(': ') || trimmed.includes(' #'))
        return undefined;
    return trimmed.endsWith(':') ? undefined : trimmed;
};
const quotedScalar = (text, start) => {
    const isDouble = text[start] === '"';
    const pattern = isDouble ? DOUBLE_QUOTED : SINGLE_QUOTED;
    pattern.lastIndex = start;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    const value = isDouble ? unescaped(found.slice(1, -1)) : found.slice(1, -1).replaceAll("''", "'");
    return value === undefined ? undefined : { value, end: start + found.length };
};
const ESCAPED = new Map([
    ...['"', '\\', '/', ' '].map((same) => [same, same]),
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
]);
const unescaped = (text) => {
    if (!text.includes('\\'))
        return text;
    let known = true;
    const value = text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/g, (_, long, short, sign) => {
        if (sign === undefined)
            return String.fromCharCode(Number.parseInt(long ?? short, 16));
        known &&= ESCAPED.has(sign);
        return ESCAPED.get(sign) ?? '';
    });
    return known ? value : undefined;
};
const flowCollection = (text, start, line, depth = 0) => {
    if (depth > DEEPEST_FLOW)
        return undefined;
    const isMap = text[start] === '{';
    const map = new Map();
    const list = [];
    let at = behindSpaces(text, start + 1);
    const value = isMap ? map : list;
    if (text[at] === (isMap ? '}' : ']'))
        return { value, end: at + 1 };
    for (;;) {
        const column = at + 1;
        const first = flowValue(text, at, line, depth);
        if (first === undefined)
            return undefined;
        at = behindSpaces(text, first.end);
        if (isMap) {
            if (typeof first.value !== 'string' || map.has(first.value) || text[at] !== ':')
                return undefined;
            const second = flowValue(text, behindSpaces(text, at + 1), line, depth);
            if (second === undefined)
                return undefined;
            map.set(first.value, { value: second.value, line, column });
            at = behindSpaces(text, second.end);
        }
        else
            list.push(first.value);
        if (text[at] === (isMap ? '}' : ']'))
            return { value, end: at + 1 };
        if (text[at] !== ',')
            return undefined;
        at = behindSpaces(text, at + 1);
    }
};
const flowValue = (text, at, line, depth) => {
    const sign = text[at];
    if (sign === '{' || sign === '[')
        return flowCollection(text, at, line, depth + 1);
    if (sign === '"' || sign === "'")
        return quotedScalar(text, at);
    PLAIN_IN_FLOW.lastIndex = at;
    const [found] = PLAIN_IN_FLOW.exec(text) ?? [];
    if (found === undefined || INDICATOR.test(found))
        return undefined;
    return { value: found, end: at + found.length };
};
const behindSpaces = (text, at) => {
    SPACES.lastIndex = at;
    return at + (SPACES.exec(text)?.[0].length ?? 0);
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/block-yaml.js


const STRANGE = 'is not laid out as a package manager writes it';
const TWICE = 'names a key twice';
const CONTROL = /\p{Cc}/u;
/**
 * Reads the part of YAML that package managers write: block maps and lists, flow collections within a line, quoted and plain
 * scalars within a line, long keys behind `?`, block scalars, documents behind `---`. Anything else is a fault, so that what is
 * read means the same to every reader of YAML. Every scalar is text; a key without a value is null. Never throws, and its time
 * grows with the text's length.
 */
const parseBlockYaml = (text) => {
    if (text.length > node_packages_tree/* TREE_LIMITS */.eh.characters)
        return { roots: [], twice: [], fault: { message: 'is too large', line: 1 } };
    const reader = blockReader();
    let line = 0;
    for (let start = 0; start <= text.length;) {
        const next = text.indexOf('\n', start);
        const end = next === -1 ? text.length : next;
        const message = reader.read(text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end), ++line);
        if (message !== undefined)
            return { roots: [], twice: [], fault: { message, line } };
        start = end + 1;
    }
    return { roots: reader.end(), twice: [] };
};
const blockReader = () => {
    const roots = [];
    let document = new Map();
    let frames = [];
    let waiting = start(document);
    let long;
    let block;
    const endDocument = () => {
        const content = document.get('')?.value ?? null;
        if (content !== null)
            roots.push(content);
        document = new Map();
        frames = [];
        waiting = start(document);
    };
    const endBlock = () => {
        if (block !== undefined)
            put(block.of, block.lines.join(block.glue).trim());
        block = undefined;
    };
    const open = (indent, value) => {
        frames.push({ indent, value });
        return frames.length > node_packages_tree/* TREE_LIMITS */.eh.depth ? `is nested deeper than ${node_packages_tree/* TREE_LIMITS */.eh.depth} levels` : undefined;
    };
    /** The map or list that an entry at `indent` belongs to; a new one when a key waits for it. */
    const frameAt = (indent, isList) => {
        while ((frames.at(-1)?.indent ?? -1) > indent)
            frames.pop();
        if (waiting !== undefined && indent > waiting.indent) {
            const value = isList ? [] : new Map();
            put(waiting, value);
            if (open(indent, value) !== undefined)
                return undefined;
        }
        waiting = undefined;
        const frame = frames.at(-1);
        return frame?.indent === indent && Array.isArray(frame.value) === isList ? frame.value : undefined;
    };
    const valueFor = (of, text, at) => {
        put(of, null);
        const rest = text.slice(at).trimEnd();
        if (rest === '')
            waiting = of;
        else if (/^[|>][-+]?$/.test(rest))
            block = { of, glue: rest.startsWith('>') ? ' ' : '\n', lines: [] };
        else {
            const value = valueAt(text, at, of.line);
            if (value === undefined)
                return STRANGE;
            put(of, value);
        }
        return undefined;
    };
    const keyOf = (key, indent, line, column) => {
        const map = frameAt(indent, false);
        if (!(map instanceof Map))
            return STRANGE;
        return map.has(key) ? TWICE : { map, key, indent, line, column };
    };
    const entry = (text, indent, line) => {
        const isAlone = text[indent + 1] === ' ';
        if (text[indent] === '-' && isAlone)
            return item(text, indent, line);
        if (text[indent] === '?' && isAlone)
            return longKey(text, indent, line);
        if (long !== undefined)
            return longValue(long, text, indent, line);
        const read = keyAt(text, indent);
        if (read === undefined)
            return STRANGE;
        const key = keyOf(read.value, indent, line, indent + 1);
        return typeof key === 'object' ? valueFor(key, text, behindSpaces(text, read.end)) : key;
    };
    const item = (text, indent, line) => {
        const list = frameAt(indent, true);
        const inner = behindSpaces(text, indent + 1);
        if (long !== undefined || !Array.isArray(list))
            return STRANGE;
        if (keyAt(text, inner) === undefined) {
            const value = valueAt(text, inner, line);
            if (value === undefined)
                return STRANGE;
            list.push(value);
            return undefined;
        }
        const map = new Map();
        list.push(map);
        return open(inner, map) ?? entry(text, inner, line);
    };
    const longKey = (text, indent, line) => {
        const at = behindSpaces(text, indent + 1);
        const name = valueAt(text, at, line);
        if (long !== undefined || typeof name !== 'string')
            return STRANGE;
        const key = keyOf(name, indent, line, at + 1);
        if (typeof key !== 'object')
            return key;
        put(key, null);
        long = key;
        return undefined;
    };
    const longValue = (of, text, indent, line) => {
        long = undefined;
        if (indent !== of.indent || text[indent] !== ':' || (text[indent + 1] ?? ' ') !== ' ')
            return STRANGE;
        const at = behindSpaces(text, indent + 1);
        if (keyAt(text, at) === undefined)
            return valueFor(of, text, at);
        waiting = of;
        return entry(text, at, line);
    };
    const read = (text, line) => {
        const indent = behindSpaces(text, 0);
        if (block !== undefined && (indent === text.length || indent > block.of.indent)) {
            block.lines.push(text.trim());
            return undefined;
        }
        endBlock();
        if (indent === text.length || text[indent] === '#')
            return undefined;
        if (text.length > node_packages_tree/* TREE_LIMITS */.eh.line || CONTROL.test(text))
            return STRANGE;
        if (text !== '---')
            return entry(text, indent, line);
        endDocument();
        return long === undefined ? undefined : STRANGE;
    };
    const end = () => {
        endBlock();
        endDocument();
        return roots;
    };
    return { read, end };
};
const start = (map) => ({ map, key: '', indent: -1, line: 1, column: 1 });
const put = ({ map, key, line, column }, value) => {
    map.set(key, { value, line, column });
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yaml-tree.js


/**
 * Reads a YAML lockfile; every scalar is the text that stands there. What a package manager writes is read line by line, because
 * such files are larger than a YAML library reads in good time; what somebody wrote or formatted otherwise goes through the
 * library, within its limits. Never throws.
 */
const parseYamlTree = (text) => {
    const quick = parseBlockYaml(text);
    if (quick.fault === undefined)
        return quick;
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const [problem] = problems;
    // The library only knows one document, and fewer values than a lockfile may have: then our own reader's words are the better ones.
    if (problem?.kind === 'limit')
        return quick;
    if (problem !== undefined)
        return { roots: [], twice: [], fault: { message: problem.message, line: problem.line } };
    return { roots: root === undefined ? [] : [treeOf(root)], twice: [] };
};
const treeOf = (node) => {
    if (node.kind === 'scalar')
        return node.quoted ? String(node.value) : node.value === null ? null : node.source;
    if (node.kind === 'list')
        return node.items.map(treeOf);
    return new Map(node.entries.map(({ key, value, line, column }) => [key, { value: treeOf(value), line, column }]));
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yarn-berry-lock.js




const MOST_OF_A_NAME = 20;
/** yarn.lock as Yarn 2 and later write it. https://yarnpkg.com/advanced/lexicon */
const yarnBerryLock = (path, root) => {
    const builder = lockBuilder(path);
    const descriptors = new Map();
    const named = new Map();
    const importers = new Map();
    const places = [];
    for (const [key, { value, line, column }] of root) {
        if (key === '__metadata')
            continue;
        const entry = (0,node_packages_tree/* branchOf */.W0)(value);
        const { name, rest } = nameAndRest((0,node_packages_tree/* textAt */.$6)(entry, 'resolution') ?? '');
        const isOwn = (0,node_packages_tree/* textAt */.$6)(entry, 'linkType') === 'soft';
        if (rest.startsWith('workspace:')) {
            const folder = rest.slice('workspace:'.length);
            importers.set(folder === '.' ? '' : folder, wantedIn(entry));
        }
        const version = (0,node_packages_tree/* textAt */.$6)(entry, 'version') ?? '';
        const index = isOwn ? 'own' : builder.add({ name, version, source: sourceOfLocator(name, rest), line, column });
        if (typeof index === 'number') {
            places.push({ index, entry });
            for (const descriptor of key.split(', ')) {
                const of = nameAndRest(descriptor).name;
                const all = named.get(of);
                if (all === undefined)
                    named.set(of, [index]);
                else if (all.length < MOST_OF_A_NAME)
                    all.push(index);
            }
        }
        for (const descriptor of key.split(', '))
            descriptors.set(descriptor.replace(/::.*$/s, ''), index);
    }
    const exactly = (name, wanted) => descriptors.get(`${name}@${wanted}`) ?? descriptors.get(`${name}@npm:${wanted}`);
    for (const { index, entry } of places) {
        const needs = builder.packages[index]?.needs;
        for (const [name, wanted] of namedTexts(entry, ['dependencies'])) {
            const found = exactly(name, wanted);
            if (typeof found === 'number')
                needs?.push(found);
            // A resolution of the root manifest leads it elsewhere: any of that name may be meant.
            else if (found === undefined)
                needs?.push(...(named.get(name) ?? []));
        }
    }
    return {
        format: 'yarn-berry',
        packages: builder.packages,
        importers,
        find: (_, { name, wanted }) => {
            const found = exactly(name, wanted);
            return found ?? (/^(?:catalog|patch):/.test(wanted) ? named.get(name)?.[0] : undefined);
        },
        problems: builder.problems(),
    };
};
/** `npm:1.0.0`, `patch:name@npm%3A1.0.0#…`, a URL: what stands behind the name in a resolution. */
const sourceOfLocator = (name, rest) => {
    if (rest.startsWith('npm:'))
        return 'registry';
    if (rest.startsWith('patch:')) {
        const patched = rest.slice('patch:'.length).replace(/%3a/gi, ':').replace(/%40/g, '@').replace(/%2f/gi, '/');
        return sourceOf(nameAndRest(patched).rest.replace(/#.*$/s, ''));
    }
    const source = sourceOf(rest);
    return source === 'url' ? sourceOfTarball(name, rest) : source;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yarn-classic-entries.js

const WORD = /"(?:[^"\\]|\\.)*"|[^\s",:][^\s,:]*(?::(?=[^\s,])[^\s,:]*)*/y;
const yarn_classic_entries_STRANGE = 'is not laid out as Yarn writes it';
/**
 * The blocks of a yarn.lock of Yarn 1, which has a syntax of its own: `@yarnpkg/parsers` reads it too, but keeps no lines.
 * Never throws, and its time grows with the text's length.
 */
const classicEntries = (text) => {
    if (text.length > node_packages_tree/* TREE_LIMITS */.eh.characters)
        return { entries: [], fault: { message: 'is too large', line: 1 } };
    const entries = [];
    const seen = new Set();
    let named;
    for (const [n, raw] of text.split(/\r?\n/).entries()) {
        const line = n + 1;
        const content = raw.trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const words = content.length > node_packages_tree/* TREE_LIMITS */.eh.line ? undefined : wordsOf(content);
        const indent = raw.search(/[^ ]/);
        const entry = entries.at(-1);
        const fault = (message = yarn_classic_entries_STRANGE) => ({ entries: [], fault: { message, line } });
        if (words === undefined)
            return fault();
        const [key = '', value] = words.words;
        if (indent === 0) {
            if (!words.isOpen)
                return fault();
            for (const pattern of words.words) {
                if (seen.has(pattern))
                    return fault('names a package twice');
                seen.add(pattern);
            }
            named = undefined;
            entries.push({ patterns: words.words, line, fields: new Map() });
        }
        else if (entry === undefined)
            return fault();
        else if (indent === 2 && words.isOpen && value === undefined) {
            named = new Map();
            entry.fields.set(key, { value: named, line, column: 3 });
        }
        else if (words.isOpen || words.words.length !== 2 || value === undefined)
            return fault();
        else if (indent === 2)
            entry.fields.set(key, { value, line, column: 3 });
        else if (indent === 4 && named !== undefined)
            named.set(key, { value, line, column: 5 });
        else
            return fault();
    }
    return { entries };
};
/** The words of a line, and whether it ends with the colon that opens a block. */
const wordsOf = (content) => {
    const words = [];
    for (let at = 0; at < content.length;) {
        WORD.lastIndex = at;
        const [word] = WORD.exec(content) ?? [];
        if (word === undefined)
            return undefined;
        words.push(word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word);
        at += word.length;
        if (content[at] === ':' && at === content.length - 1)
            return { words, isOpen: true };
        if (content[at] === ',')
            at++;
        while (content[at] === ' ')
            at++;
    }
    return { words, isOpen: false };
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/yarn-classic-lock.js



/** yarn.lock as Yarn 1 writes it. https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ */
const yarnClassicLock = (path, entries) => {
    const builder = lockBuilder(path);
    const patterns = new Map();
    const added = entries.map(({ patterns: [first = '', ...others], line, fields }) => {
        const { name, rest } = nameAndRest(first);
        const resolved = (0,node_packages_tree/* textAt */.$6)(fields, 'resolved') ?? '';
        const isOwn = rest.startsWith('link:');
        const asked = sourceOf(rest);
        const source = asked === 'url' ? sourceOfTarball(name, resolved || rest) : asked;
        const version = (0,node_packages_tree/* textAt */.$6)(fields, 'version') ?? '';
        const found = { name: aliasOf(rest)?.name ?? name, version, source, line, column: 1 };
        const index = isOwn ? 'own' : builder.add(found);
        for (const pattern of [first, ...others])
            patterns.set(pattern, index);
        return index;
    });
    for (const [n, { fields }] of entries.entries()) {
        const index = added[n];
        if (typeof index !== 'number')
            continue;
        for (const [name, wanted] of namedTexts(fields, ['dependencies', 'optionalDependencies'])) {
            const found = patterns.get(`${name}@${wanted}`);
            if (typeof found === 'number')
                builder.packages[index]?.needs.push(found);
        }
    }
    return {
        format: 'yarn-classic',
        packages: builder.packages,
        importers: new Map(),
        find: (_, { name, wanted }) => patterns.get(`${name}@${wanted}`) ?? patterns.get(wanted === '' ? name : ''),
        problems: builder.problems(),
    };
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/read-lock.js










/** The lockfiles of Node's package managers; of several side by side the first is what an install goes by. */
const LOCKFILES = new Map([
    ['npm-shrinkwrap.json', { format: 'npm', manager: 'npm' }],
    ['package-lock.json', { format: 'npm', manager: 'npm' }],
    ['pnpm-lock.yaml', { format: 'pnpm', manager: 'pnpm' }],
    ['yarn.lock', { format: 'yarn-classic', manager: 'yarn' }],
    ['bun.lock', { format: 'bun', manager: 'bun' }],
    ['bun.lockb', { format: 'bun', manager: 'bun' }],
]);
const ANEW = 'let the package manager write the file anew.';
/** Reads a lockfile by its name. What cannot be read is said in `problems`. Never throws. */
const readLock = (path, text) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const format = LOCKFILES.get(file)?.format ?? 'npm';
    if (file === 'bun.lockb') {
        return unread(format, `\`${path}\` is binary: write the lockfile as text with \`bun install --save-text-lockfile\`.`);
    }
    if (text === undefined)
        return unread(format, unreadable(path));
    const fault = conflictIn(text);
    if (fault !== undefined)
        return unread(format, faultIn(path, fault, ANEW));
    if (file === 'pnpm-lock.yaml')
        return ofTree(path, format, parseYamlTree(text), (roots) => pnpmLock(path, roots));
    if (file === 'yarn.lock')
        return yarnLock(path, text);
    return ofTree(path, format, (0,json_tree/* parseJsonTree */.U)(text), ([tree]) => {
        const root = (0,node_packages_tree/* branchOf */.W0)(tree);
        if (file === 'bun.lock')
            return bunLock(path, root);
        return root.has('packages') ? npmLock(path, (0,node_packages_tree/* branchAt */.G8)(root, 'packages')) : oldNpmLock(path, root);
    });
};
const yarnLock = (path, text) => {
    if (/^__metadata:/m.test(text)) {
        return ofTree(path, 'yarn-berry', parseYamlTree(text), ([root]) => yarnBerryLock(path, (0,node_packages_tree/* branchOf */.W0)(root)));
    }
    const { entries, fault } = classicEntries(text);
    return fault === undefined ? yarnClassicLock(path, entries) : unread('yarn-classic', faultIn(path, fault, ANEW));
};
const ofTree = (path, format, { roots, fault, twice: [twice] }, read) => {
    if (fault !== undefined)
        return unread(format, faultIn(path, fault, ANEW));
    const [root] = roots;
    if (!(root instanceof Map) || !KNOWN_BY.some((key) => root.has(key))) {
        return unread(format, `\`${path}\` holds no list of packages: ${ANEW}`);
    }
    const lock = read(roots);
    if (twice === undefined)
        return lock;
    const problem = `\`${path}\` names a key twice with different values (line ${twice.line}): ${ANEW}`;
    return { ...lock, problems: [...lock.problems, problem] };
};
/** What every lockfile but Yarn 1's has at its top: its version, or its packages. */
const KNOWN_BY = ['lockfileVersion', '__metadata', 'packages', 'dependencies'];
const unread = (format, problem) => ({
    format,
    packages: [],
    importers: new Map(),
    find: () => undefined,
    problems: [problem],
});
const unreadable = (path) => `\`${path}\` cannot be read as text: it is missing, too large or not UTF-8.`;
/** The first mark of an unfinished merge. */
const conflictIn = (text) => {
    const at = text.search(/^(?:<{7}|>{7}) /m);
    if (at === -1)
        return undefined;
    return { message: 'holds the marks of an unfinished merge', line: text.slice(0, at).split('\n').length };
};
const faultIn = (path, fault, wayOut) => `\`${path}\` ${fault.message} (line ${fault.line}): ${wayOut}`;

;// CONCATENATED MODULE: ./lib/parsers/node-packages/node-package.js







const folderOf = (path) => {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
};
/** Reads a package.json. What cannot be read is said in `problems`. Never throws. */
const nodePackage = (path, text) => {
    if (text === undefined)
        return saying(path, new Map(), [unreadable(path)]);
    const conflict = conflictIn(text);
    if (conflict !== undefined)
        return saying(path, new Map(), [faultIn(path, conflict, 'resolve them.')]);
    const { roots, fault, twice } = (0,json_tree/* parseJsonTree */.U)(text);
    if (fault !== undefined)
        return saying(path, new Map(), [faultIn(path, fault, 'mend it.')]);
    const [root] = roots;
    if (!(root instanceof Map))
        return saying(path, new Map(), [`\`${path}\` holds no JSON object: mend it.`]);
    const problems = twice
        .filter(({ keys: [key = ''] }) => ['workspaces', ...SECTIONS].includes(key))
        .map(({ line }) => `\`${path}\` names a key twice with different values (line ${line}): leave one of them.`);
    return saying(path, root, [...problems, ...strangeIn(path, root)]);
};
const saying = (path, root, problems) => {
    const workspaces = root.get('workspaces')?.value;
    const manager = nameAndRest((0,node_packages_tree/* textAt */.$6)(root, 'packageManager') ?? '').name;
    return {
        path,
        folder: folderOf(path),
        name: (0,node_packages_tree/* textAt */.$6)(root, 'name'),
        wanted: wantedIn(root).filter(({ name }) => isName(name)),
        workspaces: textsIn(workspaces instanceof Map ? (0,node_packages_tree/* branchOf */.W0)(workspaces).get('packages')?.value : workspaces),
        manager: ['npm', 'pnpm', 'yarn', 'bun'].includes(manager) ? manager : undefined,
        overridden: new Set([
            (0,node_packages_tree/* branchAt */.G8)(root, 'overrides'),
            (0,node_packages_tree/* branchAt */.G8)(root, 'resolutions'),
            (0,node_packages_tree/* branchAt */.G8)((0,node_packages_tree/* branchAt */.G8)(root, 'pnpm'), 'overrides'),
        ].flatMap((overrides) => [...overrides.keys()].map(overriddenBy))),
        problems,
    };
};
const strangeIn = (path, root) => {
    const sections = SECTIONS.flatMap((section) => {
        const leaf = root.get(section);
        // npm takes an empty list for an empty object.
        if (leaf === undefined || leaf.value instanceof Map || leaf.value === null || (0,node_packages_tree/* listOf */.c3)(leaf.value) === leaf.value)
            return [];
        return [`\`${path}\` has ${section} that are no object (line ${leaf.line}): mend it.`];
    });
    const names = wantedIn(root)
        .filter(({ name }) => !isName(name))
        .map(({ line }) => `\`${path}\` asks on line ${line} for something that cannot be the name of a package: mend it.`);
    return [...sections, ...names.slice(0, 5)];
};
/** `b` of the selectors `b`, `b@^1`, `a>b` (pnpm) and `**\/a/b` (yarn). */
const overriddenBy = (selector) => {
    const [, last = selector] = /(?:^|[/>])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(selector.slice(0, 500)) ?? [];
    return last;
};
const textsIn = (tree) => (0,node_packages_tree/* listOf */.c3)(tree).flatMap((item) => (0,node_packages_tree/* textOf */.b6)(item) ?? []);

// EXTERNAL MODULE: ./lib/parsers/path-pattern.js
var path_pattern = __webpack_require__(72386);
;// CONCATENATED MODULE: ./lib/parsers/node-packages/workspaces.js

const MOST_PATTERNS = 200;
/** Whether patterns of workspaces cover a folder, given relative to theirs: the last that fits decides, `!` takes out. */
const coversWith = (patterns) => {
    const rules = patterns
        .flatMap((pattern) => {
        const isOut = pattern.startsWith('!');
        const plain = pattern
            .slice(isOut ? 1 : 0)
            .replace(/^(?:\.?\/)+/, '')
            .replace(/\/+$/, '');
        return alternatives(plain.slice(0, 200)).map((one) => ({
            isOut,
            pattern: (0,path_pattern/* pathPattern */.s)(one === '**' ? '**/*' : `/${one}`),
        }));
    })
        .slice(0, MOST_PATTERNS);
    return (folder) => {
        let isCovered = false;
        for (const { isOut, pattern } of rules)
            if ((0,path_pattern/* matchesPath */.$)(pattern, folder))
                isCovered = !isOut;
        return isCovered;
    };
};
/** `a/b` and `a/c` of `a/{b,c}`. */
const alternatives = (pattern) => {
    let found = [pattern];
    for (let round = 0; round < 4; round++) {
        found = found
            .flatMap((one) => {
            const [whole, inside = ''] = /\{([^{}]*)\}/.exec(one) ?? [];
            return whole === undefined ? [one] : inside.split(',').map((part) => one.replace(whole, () => part));
        })
            .slice(0, MOST_PATTERNS);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/owners.js



/** From a folder to another one below it or beside it, as lockfiles write it; '' is the same one. */
const relativeTo = (folder, other) => external_node_path_.posix.relative(`/${folder}`, `/${other}`);
/**
 * Joins manifests with what locks them: its own lockfile first, then a lockfile that names its folder, then the workspace that
 * covers it, then the lockfile of a manifest that installs it from its folder. What nothing joins stands for itself.
 */
const installations = (packages, locks, pnpmWorkspaces) => {
    const locksOf = new Map();
    const claimedBy = new Map();
    const lentTo = new Map();
    for (const locked of locks) {
        const folder = folderOf(locked.path);
        const known = locksOf.get(folder);
        if (known === undefined)
            locksOf.set(folder, [locked]);
        else
            known.push(locked);
        for (const importer of locked.lock.importers.keys()) {
            const claimed = external_node_path_.posix.join(`/${folder}`, importer).slice(1);
            if (!claimedBy.has(claimed))
                claimedBy.set(claimed, folder);
        }
    }
    for (const { folder, wanted } of packages) {
        for (const one of wanted) {
            const [, path] = /^(?:file|portal):(?!.*\.(?:tgz|tar\.gz)$)(.+)$/.exec(one.wanted) ?? [];
            const claimed = path === undefined ? folder : external_node_path_.posix.join(`/${folder}`, path).replace(/^\/|\/$/g, '');
            if (claimed !== folder && !claimedBy.has(claimed))
                lentTo.set(claimed, folder);
        }
    }
    const byFolder = new Map(packages.map((one) => [one.folder, one]));
    const covers = new Map();
    for (const folder of new Set([...byFolder.keys(), ...pnpmWorkspaces.keys()])) {
        if (!byFolder.has(folder) && !locksOf.has(folder))
            continue;
        const patterns = [byFolder.get(folder)?.workspaces ?? [], pnpmWorkspaces.get(folder) ?? []];
        const all = patterns.filter((one) => one.length > 0).map(coversWith);
        if (all.length > 0)
            covers.set(folder, all);
    }
    const ownerOf = (folder) => {
        if (locksOf.has(folder))
            return folder;
        const claimed = claimedBy.get(folder);
        if (claimed !== undefined)
            return claimed;
        for (let above = folder; above !== '';) {
            above = folderOf(above);
            const inside = relativeTo(above, folder);
            if (covers.get(above)?.some((isCovered) => isCovered(inside)))
                return ownerOf(above);
        }
        const borrower = lentTo.get(folder);
        return borrower !== undefined && locksOf.has(borrower) ? borrower : folder;
    };
    const owned = new Map([...locksOf.keys()].map((folder) => [folder, []]));
    for (const one of packages) {
        const owner = ownerOf(one.folder);
        const known = owned.get(owner);
        if (known === undefined)
            owned.set(owner, [one]);
        else
            known.push(one);
    }
    return [...owned].map(([folder, all]) => ({ folder, packages: all, locks: locksOf.get(folder) ?? [] }));
};

;// CONCATENATED MODULE: ./lib/parsers/node-packages/ways.js
/** Of a longer way the middle is left out: a hostile lockfile can chain all its packages. */
const LONGEST_WAY = 50;
/**
 * The packages of a lock with the shortest way to each and its scope: production ways go before others. What no way leads to
 * stands for itself, and counts as production unless the lockfile says otherwise. Sorted by name, then version; two places of
 * the same version are one package.
 */
const installedPackages = (path, packages, starts) => {
    const from = new Map();
    const production = new Set();
    const depth = new Map();
    const walk = (reached) => {
        for (const index of reached) {
            for (const next of packages[index]?.needs ?? []) {
                if (from.has(next))
                    continue;
                from.set(next, index);
                depth.set(next, (depth.get(index) ?? 1) + 1);
                reached.push(next);
            }
        }
    };
    for (const isDevelopment of [false, true]) {
        const reached = [];
        for (const start of starts) {
            if (start.isDevelopment !== isDevelopment || from.has(start.index))
                continue;
            from.set(start.index, start.index);
            depth.set(start.index, 1);
            reached.push(start.index);
        }
        walk(reached);
        if (!isDevelopment)
            for (const index of reached)
                production.add(index);
    }
    const names = packages.map(nameOf);
    const wayTo = (index) => {
        const way = [];
        for (let at = index; way.length < LONGEST_WAY;) {
            way.push(names[at] ?? '');
            const before = from.get(at);
            if (before === undefined || before === at)
                return way.reverse();
            at = before;
        }
        return ['…', ...way.reverse()];
    };
    const isProduction = (index) => {
        const said = packages[index]?.saidDevelopment;
        return from.has(index) ? production.has(index) || said === false : said !== true;
    };
    const places = new Map();
    for (const [index, name] of names.entries()) {
        const known = places.get(name);
        if (known === undefined)
            places.set(name, [index]);
        else
            known.push(index);
    }
    const byWorth = (one, other) => Number(isProduction(other)) - Number(isProduction(one)) ||
        (depth.get(one) ?? Number.MAX_SAFE_INTEGER) - (depth.get(other) ?? Number.MAX_SAFE_INTEGER) ||
        one - other;
    const found = [...places.values()].flatMap((indexes) => {
        const [first = 0] = indexes;
        const place = packages[first];
        const best = indexes.reduce((one, other) => (byWorth(one, other) <= 0 ? one : other));
        if (place === undefined)
            return [];
        const registry = indexes.some((index) => packages[index]?.source === 'registry');
        return [
            {
                name: place.name,
                version: place.version,
                location: { path, startLine: place.line, startColumn: place.column },
                via: wayTo(best),
                scope: isProduction(best) ? 'production' : 'development',
                source: registry ? 'registry' : place.source,
            },
        ];
    });
    return found.sort((one, other) => byText(one.name, other.name) || byText(one.version, other.version));
};
const nameOf = ({ name, version }) => `${name}@${version}`;
const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/manifest-of.js





const FILES = [...LOCKFILES.keys()];
/** The files that change how a package manager reads the others. */
const SETTINGS = {
    pnpm: 'pnpm-workspace.yaml',
    'yarn-berry': '.yarnrc.yml',
};
const FORMATS = { pnpm: 'pnpm', yarn: 'yarn-berry', bun: 'bun' };
/**
 * The rows of one installation: one for its manifests with the lockfile that an install goes by, and one for each further
 * lockfile beside it: whoever uses the other package manager gets what stands there.
 */
const manifestsOf = (installation, isFile) => {
    const { folder, packages } = installation;
    const root = packages.find((one) => one.folder === folder);
    const manager = (root ?? packages[0])?.manager;
    const isChosen = ({ path }) => LOCKFILES.get(external_node_path_.posix.basename(path))?.manager === manager;
    const rank = ({ path }) => FILES.indexOf(external_node_path_.posix.basename(path));
    const locks = installation.locks
        .filter((one, _, all) => !isReplaced(one, all))
        .sort((one, other) => Number(isChosen(other)) - Number(isChosen(one)) || rank(one) - rank(other));
    const [main, ...others] = locks;
    const path = root?.path ?? main?.path ?? packages[0]?.path ?? folder;
    const format = main?.lock.format ?? FORMATS[manager ?? ''] ?? 'npm';
    const isSettled = main !== undefined && (isChosen(main) || others.every((one) => isSameManager(one, main)));
    return [
        row(installation, { path, format, isFile, locked: main, isUsed: true }),
        ...others.map((locked) => row(installation, { path: locked.path, format: locked.lock.format, isFile, locked, isUsed: !isSettled })),
    ];
};
/** bun reads no binary lockfile where a text one stands beside it. */
const isReplaced = ({ path }, all) => external_node_path_.posix.basename(path) === 'bun.lockb' && all.some((other) => external_node_path_.posix.basename(other.path) === 'bun.lock');
/** npm-shrinkwrap.json beside package-lock.json. */
const isSameManager = (one, other) => one.lock.format === other.lock.format;
const row = ({ folder, packages }, { path, format, locked, isUsed, isFile }) => {
    const starts = [];
    const unlocked = [];
    const spoken = new Set();
    const names = new Set(packages.map(({ name }) => name));
    const overridden = new Set(packages.flatMap((one) => [...one.overridden]));
    const byName = new Map();
    for (const [index, { name }] of locked?.lock.packages.entries() ?? []) {
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [index]);
        else
            known.push(index);
    }
    const find = (importer, wanted) => {
        if (locked === undefined)
            return undefined;
        const found = locked.lock.find(importer, wanted);
        if (found !== undefined)
            return found;
        // An override leads elsewhere, and of a folder that is installed like a package the lockfile keeps no list by folder.
        const isFree = overridden.has(wanted.name);
        if (!isFree && (locked.lock.importers.has(importer) || importer === ''))
            return undefined;
        return byName.get(wanted.name)?.find((index) => {
            const known = locked.lock.packages[index];
            return known !== undefined && (isFree || isWanted(known, wanted.wanted));
        });
    };
    const begin = (found, { section }) => {
        if (typeof found === 'number')
            starts.push({ index: found, isDevelopment: section === 'devDependencies' });
    };
    for (const one of packages) {
        const importer = relativeTo(folder, one.folder);
        spoken.add(importer);
        const here = new Set();
        for (const wanted of one.wanted) {
            here.add(wanted.name);
            const found = find(importer, wanted);
            begin(found, wanted);
            if (found !== undefined || wanted.section === 'peerDependencies')
                continue;
            if (sourceOf(wanted.wanted) === 'path' || names.has(wanted.name))
                continue;
            const location = { path: one.path, startLine: wanted.line, startColumn: wanted.column };
            const scope = wanted.section === 'devDependencies' ? { scope: 'development' } : {};
            unlocked.push({ name: wanted.name, wanted: shown(wanted.wanted), location, ...scope });
        }
        for (const wanted of locked?.lock.importers.get(importer) ?? []) {
            if (!here.has(wanted.name))
                begin(find(importer, wanted), wanted);
        }
    }
    for (const [importer, recorded] of locked?.lock.importers ?? []) {
        if (!spoken.has(importer))
            for (const wanted of recorded)
                begin(find(importer, wanted), wanted);
    }
    const settings = external_node_path_.posix.join(folder, SETTINGS[format] ?? '');
    return {
        path,
        ecosystem: 'npm',
        format,
        ...(locked === undefined ? {} : { lockfile: locked.path }),
        files: [
            ...new Set([
                ...packages.map((one) => one.path),
                ...(locked === undefined ? [] : [locked.path]),
                ...(isFile(settings) ? [settings] : []),
            ]),
        ].sort(),
        packages: locked === undefined ? [] : installedPackages(locked.path, locked.lock.packages, starts),
        unlocked: isUsed ? unlocked : [],
        problems: [...packages.flatMap((one) => one.problems), ...(locked?.lock.problems ?? [])],
    };
};
const shown = (wanted) => withoutCredentials(wanted).slice(0, 200);

;// CONCATENATED MODULE: ./lib/parsers/node-packages/node-manifests.js







const AT_ONCE = 16;
/**
 * Every package.json and every lockfile of npm, pnpm, Yarn and bun among `paths`, none below `node_modules/`, joined to manifests:
 * a workspace is one, a lockfile without a manifest stands for itself, a package.json that nothing locks has no `lockfile` and
 * its dependencies are `unlocked`. A second lockfile beside the one an install goes by (the one of `packageManager`, else of npm,
 * pnpm, Yarn, bun in this order) is a manifest of its own, under its own path. Sorted by path.
 *
 * `read` gives a file's text, or undefined when it cannot be read as text; that, and whatever a file holds that cannot be read, is
 * a problem of its manifest. Never throws; its time grows with the length of the texts.
 */
const nodeManifests = async (source) => {
    const paths = source.paths.filter((path) => !/(?:^|\/)node_modules\//.test(path));
    const isFile = new Set(paths);
    const named = (isWanted) => paths.filter((path) => isWanted(external_node_path_.posix.basename(path)));
    const packages = await eachOf(named((name) => name === 'package.json'), async (path) => nodePackage(path, await source.read(path)));
    const locks = await eachOf(named((name) => LOCKFILES.has(name)), async (path) => ({
        path,
        lock: readLock(path, path.endsWith('.lockb') ? undefined : await source.read(path)),
    }));
    const workspaces = await eachOf(named((name) => name === 'pnpm-workspace.yaml'), async (path) => {
        const [root] = parseYamlTree((await source.read(path)) ?? '').roots;
        return [folderOf(path), textsIn((0,node_packages_tree/* branchOf */.W0)(root).get('packages')?.value)];
    });
    return installations(packages, locks, new Map(workspaces))
        .flatMap((one) => manifestsOf(one, (path) => isFile.has(path)))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
};
/** A few at a time: a repository may have thousands of manifests. */
const eachOf = async (paths, read) => {
    const results = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        results.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(read))));
    }
    return results;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/dev-words.js
/** True when a file, a group or an extra is by its name for the people who work on the project, not for its users. */
const isForDevelopment = (name) => name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => WORDS.has(word));
const WORDS = new Set('bench benchmark benchmarks ci cov coverage dev devel develop developer development doc docs documentation format lint linting lints mypy qa style test testing tests type typecheck typing'.split(' '));

;// CONCATENATED MODULE: ./lib/parsers/python-packages/line-index.js
/** Tells the place of an offset of the text. Lines end as editors see them: at a line feed. */
const placesIn = (text) => {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { startLine: low + 1, startColumn: offset - (starts[low] ?? 0) + 1 };
    };
};

// EXTERNAL MODULE: ./lib/parsers/python-packages/package-name.js
var package_name = __webpack_require__(91575);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/shape.js
// Reading values of unknown shape: what is not there, or is something else, is simply not there.
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** The own value below these keys, in tables only. */
const valueBelow = (value, ...keys) => {
    let here = value;
    for (const key of keys) {
        if (!isTable(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
};
const tableBelow = (value, ...keys) => {
    const found = valueBelow(value, ...keys);
    return isTable(found) ? found : undefined;
};
const textBelow = (value, ...keys) => {
    const found = valueBelow(value, ...keys);
    return typeof found === 'string' ? found : undefined;
};
const listBelow = (value, ...keys) => {
    const found = valueBelow(value, ...keys);
    return Array.isArray(found) ? found : [];
};
const textsBelow = (value, ...keys) => listBelow(value, ...keys).filter((item) => typeof item === 'string');
/** The entries of a table; none for anything else. */
const entriesBelow = (value, ...keys) => Object.entries(tableBelow(value, ...keys) ?? {});

// EXTERNAL MODULE: ./lib/parsers/python-packages/toml-document.js
var toml_document = __webpack_require__(16737);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/toml-walk.js
/**
 * Tells where each key and each element of an array begins, in the order of the text. The text has to be valid TOML: of any other
 * it says something, but it ends. `path` is one array that changes between the calls; the key of a pair is told at the key. An
 * answer of `pass` leaves out what is inside of the value.
 */
const walkToml = (text, visit) => {
    const path = [];
    const lengths = new Map();
    let at = 0;
    const skip = (blank) => {
        blank.lastIndex = at;
        blank.test(text);
        at = blank.lastIndex;
    };
    const between = () => {
        for (;;) {
            skip(WHITE);
            if (text[at] !== '#')
                return;
            skip(REST);
        }
    };
    const string = () => {
        const quote = text[at] ?? '"';
        const long = quote.repeat(3);
        const isLong = text.startsWith(long, at);
        const start = at + (isLong ? 3 : 1);
        const end = endOfString(text, start, isLong ? long : quote);
        at = end.after;
        return text.slice(start, end.inside);
    };
    const key = () => {
        let parts = 0;
        for (;;) {
            skip(BLANK);
            if (text[at] === '"' || text[at] === "'")
                path.push(string());
            else {
                const start = at;
                skip(BARE);
                path.push(text.slice(start, at));
            }
            parts += 1;
            skip(BLANK);
            if (text[at] !== '.')
                return parts;
            at += 1;
        }
    };
    const pair = () => {
        const start = at;
        const parts = key();
        const isPassed = visit(path, start) === 'pass';
        if (text[at] === '=') {
            at += 1;
            skip(BLANK);
            if (isPassed && (text[at] === '[' || text[at] === '{'))
                pass();
            else
                value();
        }
        path.length -= parts;
    };
    const pass = () => {
        let depth = 0;
        do {
            const sign = text[at];
            if (sign === '"' || sign === "'")
                string();
            else if (sign === '#')
                skip(REST);
            else {
                if (sign === '[' || sign === '{')
                    depth += 1;
                else
                    depth -= 1;
                at += 1;
            }
            if (depth > 0)
                skip(DULL);
        } while (depth > 0 && at < text.length);
    };
    const value = () => {
        const first = text[at];
        if (first === '"' || first === "'")
            string();
        else if (first === '[') {
            let index = 0;
            elements(']', () => {
                path.push(index);
                visit(path, at);
                value();
                path.pop();
                index += 1;
            });
        }
        else if (first === '{')
            elements('}', pair);
        else
            skip(PLAIN);
    };
    const elements = (close, element) => {
        at += 1;
        for (;;) {
            between();
            if (at >= text.length)
                return;
            const before = at;
            if (text[at] === close) {
                at += 1;
                return;
            }
            if (text[at] !== ',')
                element();
            if (at === before)
                at += 1;
        }
    };
    const header = () => {
        const start = at;
        const isElement = text[at + 1] === '[';
        at += isElement ? 2 : 1;
        path.length = 0;
        key();
        const keys = path.splice(0);
        skip(REST);
        if (keys.length > MOST_KEYS)
            return;
        for (const [index, part] of keys.entries()) {
            path.push(part);
            const id = JSON.stringify(path);
            const length = lengths.get(id);
            if (isElement && index === keys.length - 1) {
                lengths.set(id, (length ?? 0) + 1);
                path.push(length ?? 0);
            }
            else if (length !== undefined)
                path.push(length - 1);
        }
        visit(path, start);
    };
    while (at < text.length) {
        between();
        const before = at;
        if (text[at] === '[')
            header();
        else if (at < text.length)
            pair();
        if (at === before)
            at += 1;
    }
};
const BLANK = /[ \t]*/y;
const BARE = /[A-Za-z0-9_-]*/y;
const PLAIN = /[^,\]}\n#]*/y;
const REST = /[^\n]*/y;
const DULL = /[^"'#[\]{}]*/y;
const WHITE = /[ \t\r\n]*/y;
/** Headers with more keys than this are nobody's, and are passed over. */
const MOST_KEYS = 20;
const endOfString = (text, start, quote) => {
    let from = start;
    for (;;) {
        const end = text.indexOf(quote, from);
        if (end === -1)
            return { inside: text.length, after: text.length };
        let escapes = 0;
        if (quote.startsWith('"'))
            while (end - escapes - 1 >= start && text[end - escapes - 1] === '\\')
                escapes += 1;
        if (escapes % 2 === 1) {
            from = end + 1;
            continue;
        }
        // Up to two more quotes belong to the content of a long string.
        let after = end + quote.length;
        for (let more = 0; quote.length === 3 && more < 2 && text[after] === quote[0]; more += 1)
            after += 1;
        return { inside: after - quote.length, after };
    }
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/lock.js





/** Reads `[[package]]`, or what the key says, of a TOML lockfile. `again` is the command that writes it anew. */
const lockEntries = (path, text, key, again) => {
    const document = (0,toml_document/* parseToml */.M)(text);
    if (!document.ok) {
        return { root: {}, entries: [], problems: [`\`${path}\` ${document.problem}: write it again with \`${again}\`.`] };
    }
    const { root } = document;
    const offsets = [];
    walkToml(text, (at, offset) => {
        const [first, index, inner] = at;
        if (first !== key || typeof index !== 'number')
            return undefined;
        if (at.length === 2 || (at.length === 3 && inner === 'name'))
            offsets[index] = offset;
        return at.length > 2 ? 'pass' : undefined;
    });
    const place = placesIn(text);
    const tables = listBelow(root, key);
    const entries = tables.flatMap((table, index) => {
        const name = textBelow(table, 'name');
        const found = tableBelow(table);
        if (name === undefined || found === undefined)
            return [];
        const location = { path, ...place(offsets[index] ?? 0) };
        return [{ table: found, name: (0,package_name/* normalisedName */.E)(name), version: textBelow(table, 'version'), location }];
    });
    const problems = [];
    if (entries.length < tables.length) {
        problems.push(`\`${path}\` holds entries without a name: write it again with \`${again}\`.`);
    }
    if (root[key] !== undefined && !Array.isArray(root[key])) {
        problems.push(`\`${path}\` has a \`${key}\` that is no list: write it again with \`${again}\`.`);
    }
    return { root, entries, problems };
};
/** Entries as packages. One without a version is a problem, unless it is a folder, whose version is told when it is built. */
const lockedPackages = (path, entries, meaningOf) => {
    const problems = [];
    const packages = entries.flatMap((entry) => {
        const { name, version, location } = entry;
        const { source, edges, marker, scope } = meaningOf(entry);
        if (version === undefined || version === '') {
            if (source !== 'path')
                problems.push(`Line ${location.startLine} of \`${path}\` locks a package without a version.`);
            return [];
        }
        const more = { ...(marker === undefined ? {} : { marker }), ...(scope === undefined ? {} : { scope }) };
        return [{ name, version, location, source, edges, ...more }];
    });
    return { packages, problems: problems.slice(0, 5) };
};
const namesIn = (entries) => new Set(entries.map(({ name }) => name));

// EXTERNAL MODULE: ./lib/parsers/python-packages/package-version.js
var package_version = __webpack_require__(64558);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/address.js


/** True for what pip takes as an address or a path rather than as a name. */
const looksLikeAddress = (text) => /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|hg\+|svn\+|bzr\+|file:)/i.test(text) ||
    /^\.{0,2}[/\\]|^\.{1,2}(?:$|\[)|^~\//.test(text) ||
    /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i.test(text.replace(/[#?].*$/s, '')) ||
    /^[^\s@=<>!~;[]*\//.test(text);
/** Source: https://pip.pypa.io/en/stable/topics/vcs-support/ */
const addressOf = (text) => {
    const [bare = '', fragment = ''] = splitOnce(text, '#');
    const wanted = bare
        .replace(/\?.*$/s, '')
        .replace(/^([a-z][a-z0-9+.-]*:\/\/)(?:[^/]*@|[^/@:]*:(?!\d+\/)[^@]*@)/i, '$1')
        .slice(0, 200);
    const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
    if (/^(?:git|hg|svn|bzr)\+/i.test(bare))
        return versioned(wanted, egg);
    const source = /^(?:file:|[^a-z]|[a-z]?:?\\)/i.test(bare) || !bare.includes('://') ? 'path' : 'url';
    return { ...fromFile(wanted), ...named(egg), wanted, source };
};
const versioned = (wanted, egg) => {
    const [, scheme = '', rest = ''] = /^([^/]*\/\/)?(.*)$/s.exec(wanted) ?? [];
    const cut = rest.lastIndexOf('@');
    const isReference = cut > rest.indexOf('/');
    const reference = cut > 0 && isReference ? rest.slice(cut + 1) : '';
    const place = (cut > 0 && isReference ? rest.slice(0, cut) : rest).replace(/\.git$/, '');
    const lastPart = place.slice(place.lastIndexOf('/') + 1);
    const source = scheme.toLowerCase().includes('file:') ? 'path' : 'git';
    return { ...named(egg ?? lastPart), ...(isFixedReference(reference) ? { version: reference } : {}), wanted, source };
};
/** A commit, or what looks like a tag; a branch moves. */
const isFixedReference = (reference) => /^[0-9a-f]{7,64}$/i.test(reference) || /^[\w./-]{0,60}?\d+\.\d+[\w.+-]{0,60}$/.test(reference);
const fromFile = (wanted) => {
    const file = wanted.slice(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
    const wheel = /^([^-]+)-([^-]+)-[^/]+\.whl$/i.exec(file);
    const archive = /^(.+)-([^-]+)\.(?:tar\.gz|tgz|zip|tar\.bz2)$/i.exec(file);
    const [, name, version = ''] = wheel ?? archive ?? [];
    return { ...named(name), ...((0,package_version/* isVersion */.l)(version) ? { version } : {}) };
};
const named = (name) => name !== undefined && (0,package_name/* isPackageName */.k)(name) ? { name: (0,package_name/* normalisedName */.E)(name) } : {};
const splitOnce = (text, mark) => {
    const at = text.indexOf(mark);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirement.js



/**
 * Reads a dependency specifier; undefined when it is none.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
const parseRequirement = (text) => {
    const [, written = '', extras, rest = ''] = HEAD.exec(text.trim()) ?? [];
    if (!(0,package_name/* isPackageName */.k)(written))
        return undefined;
    const name = (0,package_name/* normalisedName */.E)(written);
    const named = { name, extras: extrasIn(extras) };
    if (rest.startsWith('@')) {
        const { before, marker } = splitAtMarker(rest.slice(1).trim(), ' ;');
        const { name: _, ...address } = addressOf(before.trim());
        return { ...named, ...address, ...withMarker(marker) };
    }
    const { before, marker } = splitAtMarker(rest, ';');
    const wanted = before.trim().replace(/^\((.*)\)$/, '$1');
    const specifiers = wanted === ''
        ? []
        : wanted
            .replace(/,\s*$/, '')
            .split(',')
            .map((part) => part.trim());
    if (!specifiers.every(isSpecifier))
        return undefined;
    return {
        ...named,
        ...withVersion(pinIn(specifiers)),
        wanted: wanted.slice(0, 200),
        source: 'registry',
        ...withMarker(marker),
    };
};
/** The one version among specifiers that is asked for with `==` or `===`. */
const pinIn = (specifiers) => specifiers
    .filter((specifier) => specifier.startsWith('==') && !specifier.endsWith('.*'))
    .map((specifier) => specifier.replace(/^===?\s*/, ''))
    .find(package_version/* isVersion */.l);
const isSpecifier = (text) => {
    const [, operator = '', version = ''] = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(text) ?? [];
    if (operator === '' || version.length > 200)
        return false;
    if (operator === '===' || version.includes('${'))
        return true;
    const isWildcard = version.endsWith('.*') && (operator === '==' || operator === '!=');
    return (0,package_version/* isVersion */.l)(isWildcard ? version.slice(0, -2) : version);
};
const extrasIn = (text) => (text ?? '')
    .split(',')
    .map((extra) => (0,package_name/* normalisedName */.E)(extra.trim()))
    .filter((extra) => extra !== '');
const splitAtMarker = (text, separator) => {
    const end = text.indexOf(separator);
    if (end === -1)
        return { before: text };
    return { before: text.slice(0, end), marker: text.slice(end + separator.length).trim() };
};
const withMarker = (marker) => (marker === undefined || marker === '' ? {} : { marker });
const withVersion = (version) => (version === undefined ? {} : { version });
/** Name, extras, rest. No two parts can take the same character, so it costs no more than the length. */
const HEAD = /^([A-Za-z0-9._-]+)\s*(?:\[([^\][]*)\]\s*)?([@;=<>!~(].*)?$/s;

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pdm-lock.js





/** Reads `pdm.lock`. A package with extras has an entry of its own there. Source: https://pdm-project.org/latest/usage/lock-targets/ */
const parsePdmLock = (path, text) => {
    const { entries, problems } = lockEntries(path, text, 'package', 'pdm lock');
    const { packages, problems: more } = lockedPackages(path, entries, (entry) => ({
        source: sourceIn(entry.table),
        edges: edgesIn(entry),
        marker: textBelow(entry.table, 'marker'),
        scope: scopeIn(entry.table),
    }));
    return {
        path,
        format: 'pdm',
        packages,
        roots: [],
        members: [],
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const sourceIn = (table) => {
    if (valueBelow(table, 'git') !== undefined || valueBelow(table, 'hg') !== undefined)
        return 'git';
    if (valueBelow(table, 'path') !== undefined)
        return 'path';
    return valueBelow(table, 'url') === undefined ? 'registry' : 'url';
};
const edgesIn = ({ table, name: own }) => {
    const extras = textsBelow(table, 'extras').map(package_name/* normalisedName */.E);
    return textsBelow(table, 'dependencies').flatMap((text) => {
        const requirement = parseRequirement(text);
        if (requirement === undefined || requirement.name === own)
            return [];
        const edge = { name: requirement.name, extras: requirement.extras };
        return extras.length === 0 ? [edge] : extras.map((under) => ({ ...edge, under }));
    });
};
const scopeIn = (table) => {
    const groups = textsBelow(table, 'groups');
    if (groups.includes('default'))
        return 'production';
    return groups.length > 0 && groups.every(isForDevelopment) ? 'development' : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/poetry-asked.js




/** The tables of Poetry. Groups other than the main one are development. Source: https://python-poetry.org/docs/dependency-specification/ */
const poetryAsked = (root, locate) => {
    const table = (scope, ...keys) => tableAsked(valueBelow(root, ...keys), scope, (name) => locate(...keys, name));
    return [
        ...table('production', 'tool', 'poetry', 'dependencies'),
        ...table('development', 'tool', 'poetry', 'dev-dependencies'),
        ...entriesBelow(root, 'tool', 'poetry', 'group').flatMap(([group]) => table(group === 'main' ? 'production' : 'development', 'tool', 'poetry', 'group', group, 'dependencies')),
    ];
};
/** A table of names and constraints, as Poetry and Pipenv have it. In Poetry a bare version means that one alone. */
const tableAsked = (table, scope, locate) => entriesBelow(table)
    .filter(([name]) => name !== 'python' && (0,package_name/* isPackageName */.k)(name))
    .flatMap(([written, value]) => (Array.isArray(value) ? value : [value]).map((one) => {
    const wanted = (typeof one === 'string' ? one : (textBelow(one, 'version') ?? '')).trim();
    const marker = ['markers', 'python', 'platform', 'sys_platform'].flatMap((key) => textBelow(one, key) ?? [])[0];
    return {
        name: (0,package_name/* normalisedName */.E)(written),
        extras: textsBelow(one, 'extras').map(package_name/* normalisedName */.E),
        wanted: wanted === '*' ? '' : wanted.slice(0, 200),
        source: 'registry',
        ...pinned(wanted),
        ...elsewhere(one),
        ...(marker === undefined ? {} : { marker }),
        scope,
        location: locate(written),
    };
}));
const pinned = (wanted) => {
    const version = wanted.replace(/^===?\s*/, '');
    return (0,package_version/* isVersion */.l)(version) ? { version } : {};
};
const elsewhere = (value) => {
    const git = textBelow(value, 'git');
    const revision = textBelow(value, 'rev') ?? textBelow(value, 'tag') ?? textBelow(value, 'ref');
    if (git !== undefined) {
        const { wanted } = addressOf(`git+${git}`);
        return { source: 'git', wanted, ...(revision === undefined ? {} : { version: revision }) };
    }
    const url = textBelow(value, 'url') ?? (/^https?:/.test(textBelow(value, 'file') ?? '') ? textBelow(value, 'file') : undefined);
    if (url !== undefined) {
        const { wanted, version } = addressOf(url);
        return { source: 'url', wanted, ...(version === undefined ? {} : { version }) };
    }
    const isLocal = textBelow(value, 'path') !== undefined || textBelow(value, 'file') !== undefined;
    return isLocal ? { source: 'path' } : {};
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pipfile.js




/** What a `Pipfile` asks for. A category of one's own is production. Source: https://pipenv.pypa.io/en/stable/pipfile.html */
const parsePipfile = (path, text) => {
    const document = (0,toml_document/* parseToml */.M)(text);
    const nothing = { path, tool: 'pipenv', isManifest: true, lists: [], isComputed: false };
    if (!document.ok)
        return { ...nothing, asked: [], problems: [`\`${path}\` ${document.problem}: correct it.`] };
    const offsets = new Map();
    walkToml(text, (at, offset) => {
        if (at.length === 2)
            offsets.set(JSON.stringify(at), offset);
    });
    const place = placesIn(text);
    const asked = Object.keys(document.root)
        .filter((section) => !NO_CATEGORIES.has(section))
        .flatMap((section) => tableAsked(document.root[section], section === 'dev-packages' ? 'development' : 'production', (name) => ({
        path,
        ...place(offsets.get(JSON.stringify([section, name])) ?? 0),
    })));
    return { ...nothing, asked, problems: [] };
};
const NO_CATEGORIES = new Set(['source', 'requires', 'scripts', 'pipenv']);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pipfile-lock.js


/**
 * Reads `Pipfile.lock`, which says what is installed and nothing about who needs whom.
 * Source: https://github.com/pypa/pipfile#pipfilelock
 */
const parsePipfileLock = (path, text) => {
    const { roots, fault } = (0,json_tree/* parseJsonTree */.U)(text);
    const [root] = roots;
    const empty = { path, format: 'pipenv', roots: [], members: [], packages: [], names: new Set() };
    const again = 'write it again with `pipenv lock`';
    if (fault !== undefined)
        return { ...empty, problems: [`\`${path}\` ${fault.message} (line ${fault.line}): ${again}.`] };
    if (!(root instanceof Map))
        return { ...empty, problems: [`\`${path}\` is no lockfile of Pipenv: ${again}.`] };
    const problems = new Set();
    const names = new Set();
    const packages = [...root].flatMap(([section, { value }]) => {
        if (section === '_meta')
            return [];
        if (!(value instanceof Map)) {
            problems.add(`\`${path}\` has a section that is no table: ${again}.`);
            return [];
        }
        return [...value].flatMap(([written, leaf]) => {
            const locked = (0,package_name/* isPackageName */.k)(written) ? entryOf(path, written, leaf, section === 'develop') : 'strange';
            if (locked !== 'strange')
                names.add((0,package_name/* normalisedName */.E)(written));
            if (locked === 'strange')
                problems.add(`Line ${leaf.line} of \`${path}\` locks no version of a package: ${again}.`);
            return locked === 'strange' || locked === 'folder' ? [] : [locked];
        });
    });
    return { ...empty, packages, names, problems: [...problems].slice(0, 5) };
};
const entryOf = (path, written, { value, line, column }, isDevelop) => {
    const source = pipfile_lock_sourceIn(value);
    const version = textIn(value, 'version')?.replace(/^==/, '') ?? textIn(value, 'ref');
    if (version === undefined)
        return source === 'path' ? 'folder' : 'strange';
    const marker = textIn(value, 'markers');
    return {
        name: (0,package_name/* normalisedName */.E)(written),
        version,
        location: { path, startLine: line, startColumn: column },
        source,
        edges: [],
        scope: isDevelop ? 'development' : 'production',
        ...(marker === undefined ? {} : { marker }),
    };
};
const textIn = (value, key) => {
    const found = value instanceof Map ? value.get(key)?.value : undefined;
    return typeof found === 'string' ? found : undefined;
};
const pipfile_lock_sourceIn = (value) => {
    const has = (key) => value instanceof Map && value.has(key);
    if (['git', 'hg', 'svn', 'bzr'].some(has))
        return 'git';
    if (has('path') || (has('editable') && !has('version')))
        return 'path';
    return has('file') ? 'url' : 'registry';
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/grouped.js
/** The items by a key, in their order. */
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/poetry-lock.js





/**
 * Reads `poetry.lock` of Poetry 1 and 2.
 * Source: https://github.com/python-poetry/poetry/blob/2.1.0/src/poetry/packages/locker.py
 */
const parsePoetryLock = (path, text) => {
    const { entries, problems } = lockEntries(path, text, 'package', 'poetry lock');
    const { packages, problems: more } = lockedPackages(path, entries, ({ table }) => ({
        source: SOURCES[textBelow(table, 'source', 'type') ?? ''] ?? 'registry',
        edges: poetry_lock_edgesIn(table),
        marker: markerIn(table),
        scope: poetry_lock_scopeIn(table),
    }));
    return {
        path,
        format: 'poetry',
        packages,
        roots: [],
        members: [],
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const SOURCES = Object.assign(Object.create(null), {
    git: 'git',
    hg: 'git',
    url: 'url',
    file: 'path',
    directory: 'path',
});
const poetry_lock_edgesIn = (table) => {
    const asked = entriesBelow(table, 'extras').flatMap(([extra, values]) => textsBelow(values).map((text) => ({
        extra: (0,package_name/* normalisedName */.E)(extra),
        name: parseRequirement(text)?.name ?? (0,package_name/* normalisedName */.E)(/^[\w.-]*/.exec(text)?.[0] ?? ''),
    })));
    const extrasByName = groupedBy(asked, ({ name }) => name);
    return entriesBelow(table, 'dependencies').flatMap(([written, value]) => {
        const name = (0,package_name/* normalisedName */.E)(written);
        return (Array.isArray(value) ? value : [value]).flatMap((one) => {
            const edge = { name, extras: textsBelow(one, 'extras').flatMap((extra) => extrasIn(extra)) };
            const under = valueBelow(one, 'optional') === true ? (extrasByName.get(name) ?? []) : [];
            return under.length === 0 ? [edge] : under.map(({ extra }) => ({ ...edge, under: extra }));
        });
    });
};
/** A text, or one for each group. */
const markerIn = (table) => {
    const markers = new Set(Object.values(tableBelow(table, 'markers') ?? {}));
    const [only] = markers;
    return textBelow(table, 'markers') ?? (markers.size === 1 && typeof only === 'string' ? only : undefined);
};
const poetry_lock_scopeIn = (table) => {
    const groups = textsBelow(table, 'groups');
    if (groups.length > 0)
        return groups.includes('main') ? 'production' : 'development';
    return textBelow(table, 'category') === 'dev' ? 'development' : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/dependency-graph.js

/** Longer ways are told by their first and their last steps. */
const MOST_STEPS = 50;
/** No resolver locks more versions of one package than this side by side. */
const MOST_VERSIONS = 20;
/**
 * The packages of a lockfile, each with the shortest way to it and with `production` where a production root leads to it. What no
 * root leads to stands for itself. Sorted by name, then version; one for each version. Takes time in proportion to the edges.
 */
const dependency_graph_installedPackages = (locked, roots) => {
    const nodes = merged(locked);
    const byName = groupedBy(nodes, ({ name }) => name);
    const byVersion = new Map(nodes.map((node) => [dependency_graph_named(node), node]));
    const edgesOf = new Map();
    const reached = new Map();
    const meant = ({ name, version }) => {
        const exact = version === undefined ? undefined : byVersion.get(`${name}@${version}`);
        return exact === undefined ? (byName.get(name)?.slice(0, MOST_VERSIONS) ?? []) : [exact];
    };
    const edgesUnder = (node, extra) => {
        const edges = edgesOf.get(node) ?? groupedBy(node.edges, ({ under = '' }) => under);
        edgesOf.set(node, edges);
        return edges.get(extra) ?? [];
    };
    for (const scope of ['production', 'development']) {
        const seen = new Map();
        let front = [];
        const enter = (edge, before) => {
            for (const node of meant(edge)) {
                const extras = seen.get(node) ?? new Set();
                seen.set(node, extras);
                const step = { node, first: before?.first ?? node, ...(before === undefined ? {} : { before }) };
                if (!reached.has(node))
                    reached.set(node, { scope, step });
                for (const extra of ['', ...edge.extras]) {
                    if (extras.has(extra))
                        continue;
                    extras.add(extra);
                    front.push({ step, extra });
                }
            }
        };
        for (const root of roots)
            if (root.scope === scope)
                enter(root, undefined);
        while (front.length > 0) {
            const steps = front;
            front = [];
            for (const { step, extra } of steps)
                for (const edge of edgesUnder(step.node, extra))
                    enter(edge, step);
        }
    }
    return nodes
        .map((node) => {
        const way = reached.get(node);
        const { name, version, location, source, marker } = node;
        return {
            name,
            version,
            location,
            via: way === undefined ? [dependency_graph_named(node)] : wayTo(way.step),
            scope: node.scope === 'production' ? node.scope : (way?.scope ?? node.scope ?? 'production'),
            source,
            ...(marker === undefined ? {} : { marker }),
        };
    })
        .sort(byNameAndVersion);
};
const byNameAndVersion = (one, other) => compared(one.name, other.name) || compared(one.version, other.version);
const compared = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const dependency_graph_named = ({ name, version }) => `${name}@${version}`;
const wayTo = (last) => {
    const steps = [];
    let step = last;
    while (step !== undefined && steps.length < MOST_STEPS - 1) {
        steps.push(dependency_graph_named(step.node));
        step = step.before;
    }
    if (step !== undefined)
        steps.push(dependency_graph_named(step.first));
    return steps.reverse();
};
/** Two entries of one version are one package: it is installed where either is. */
const merged = (locked) => [...groupedBy(locked, dependency_graph_named).values()].map((same) => {
    const [first, ...others] = same;
    if (others.length === 0)
        return first;
    const { marker, scope, ...rest } = first;
    return {
        ...rest,
        edges: same.flatMap(({ edges }) => edges),
        source: same.find(({ source }) => source === 'registry')?.source ?? first.source,
        ...(marker !== undefined && others.every((other) => other.marker === marker) ? { marker } : {}),
        ...(scope === undefined
            ? {}
            : { scope: others.some((other) => other.scope === 'production') ? 'production' : scope }),
    };
});

;// CONCATENATED MODULE: ./lib/parsers/python-packages/project-manifest.js

/** A project, or a workspace, with the lockfile that pins it. The first of the projects gives its name. */
const lockedManifest = (lock, projects) => {
    const asked = projects.flatMap((project) => project.asked);
    const roots = lock.roots.length > 0 ? lock.roots : asked.map(rootOf);
    const isRead = lock.problems.length === 0;
    return manifest({
        path: projects[0]?.path ?? lock.path,
        format: lock.format,
        lockfile: lock.path,
        files: [...projects.map(({ path }) => path), lock.path],
        packages: dependency_graph_installedPackages(lock.packages, roots),
        unlocked: isRead ? asked.filter((one) => isMissed(one, lock.names)) : [],
        problems: [...projects.flatMap(({ problems }) => problems), ...lock.problems],
    });
};
/** A project without a lockfile: what it asks for in one version only is known, the rest is not. */
const unlockedManifest = (project) => {
    const pinned = project.asked.flatMap(({ name, version, location, scope, source, marker }) => version === undefined
        ? []
        : [{ name, version, location, source, edges: [], scope, ...(marker === undefined ? {} : { marker }) }]);
    return manifest({
        path: project.path,
        format: project.tool ?? 'requirements',
        files: [project.path],
        packages: dependency_graph_installedPackages(pinned, project.asked.map(rootOf)),
        unlocked: project.asked.filter(({ version, source }) => version === undefined && source !== 'path'),
        problems: project.problems,
    });
};
/** Asked for, and yet not locked. A lockfile leaves out what its marker rules out for every environment of the project. */
const isMissed = (asked, locked) => !locked.has(asked.name) && asked.marker === undefined && asked.source !== 'path';
const rootOf = ({ name, extras, scope }) => ({ name, extras, scope });
/** In the order and without the repeats that the model promises. */
const manifest = ({ path, format, lockfile, files, packages, unlocked, problems }) => ({
    path,
    ecosystem: 'PyPI',
    format,
    ...(lockfile === undefined ? {} : { lockfile }),
    files: [...new Set(files)].sort(),
    packages: [...packages].sort(byNameAndVersion),
    unlocked: openOnes(unlocked),
    problems: [...new Set(problems)],
});
/** Each place once. What two files ask for there is for production when one of them says so. */
const openOnes = (unlocked) => {
    const found = new Map();
    for (const { name, wanted, location, scope } of unlocked) {
        const key = JSON.stringify([name, wanted, location]);
        if (scope === 'production' || !found.has(key)) {
            found.set(key, { name, wanted, location, ...(scope === 'development' ? { scope } : {}) });
        }
    }
    return [...found.values()];
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pylock.js



/** Reads `pylock.toml`. Source: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
const parsePylock = (path, text) => {
    const { root, entries, problems } = lockEntries(path, text, 'packages', 'uv export -o pylock.toml');
    const defaults = new Set(['default', ...textsBelow(root, 'default-groups')]);
    const { packages, problems: more } = lockedPackages(path, entries, ({ table }) => ({
        source: pylock_sourceIn(table),
        edges: pylock_edgesIn(table),
        marker: textBelow(table, 'marker'),
        scope: scopeOf(textBelow(table, 'marker') ?? '', defaults),
    }));
    return {
        path,
        format: 'pylock',
        packages,
        roots: rootsIn(packages),
        members: entries.filter(({ table }) => textBelow(table, 'directory', 'path') === '.').map(() => '.'),
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const pylock_sourceIn = (table) => {
    if (tableBelow(table, 'vcs') !== undefined)
        return 'git';
    if (tableBelow(table, 'directory') !== undefined)
        return 'path';
    if (tableBelow(table, 'archive') === undefined)
        return 'registry';
    return valueBelow(table, 'archive', 'url') === undefined ? 'path' : 'url';
};
const pylock_edgesIn = (table) => listBelow(table, 'dependencies').flatMap((value) => {
    const name = textBelow(value, 'name');
    const version = textBelow(value, 'version');
    if (name === undefined)
        return [];
    return [{ name: (0,package_name/* normalisedName */.E)(name), extras: [], ...(version === undefined ? {} : { version }) }];
});
/** Nothing says what is asked for directly: it is what no other package needs. */
const rootsIn = (packages) => {
    const needed = new Set(packages.flatMap(({ edges }) => edges.map(({ name }) => name)));
    return packages
        .filter(({ name }) => !needed.has(name))
        .map(({ name, version, scope = 'production' }) => ({ name, version, extras: [], scope }));
};
/** Development when each alternative of the marker names a group, and none of the groups is installed unasked. */
const scopeOf = (marker, defaults) => {
    if (!marker.includes('dependency_groups'))
        return 'production';
    const isOptional = marker.split(/\bor\b/).every((alternative) => {
        const groups = [...alternative.matchAll(/["']([^"']*)["']\s+in\s+dependency_groups/g)].map(([, group]) => group ?? '');
        return groups.length > 0 && groups.every((group) => !defaults.has(group));
    });
    return isOptional ? 'development' : 'production';
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/pyproject.js









/**
 * What a `pyproject.toml` asks for: PEP 621, PEP 735, and the tables of Poetry, PDM and uv. What is needed to build it is no part.
 * Source: https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const parsePyproject = (path, text) => {
    const document = (0,toml_document/* parseToml */.M)(text);
    if (!document.ok) {
        const problems = [`\`${path}\` ${document.problem}: correct it.`];
        return { path, tool: undefined, asked: [], isManifest: true, lists: [], isComputed: false, problems };
    }
    const { root } = document;
    const offsets = new Map();
    walkToml(text, (at, offset) => {
        if (at.length <= pyproject_MOST_KEYS)
            offsets.set(JSON.stringify(at), offset);
    });
    const place = placesIn(text);
    const locate = (...keys) => ({
        path,
        ...place(offsets.get(JSON.stringify(keys)) ?? 0),
    });
    const problems = [];
    const listed = (scope, ...keys) => listBelow(root, ...keys).flatMap((item, index) => {
        const location = locate(...keys, index);
        if (typeof item !== 'string') {
            if (textBelow(item, 'include-group') === undefined)
                problems.push(strange(path, location.startLine));
            return [];
        }
        const requirement = requirementIn(item);
        if (requirement === undefined)
            problems.push(strange(path, location.startLine));
        return requirement === undefined ? [] : [{ ...requirement, scope, location }];
    });
    const groups = (scopeOf, ...keys) => entriesBelow(root, ...keys).flatMap(([group]) => listed(scopeOf(group), ...keys, group));
    const development = () => 'development';
    const dynamic = textsBelow(root, 'project', 'dynamic');
    const lists = dynamic.includes('dependencies') ? listsIn(valueBelow(root, 'tool', 'setuptools', 'dynamic')) : [];
    const asked = [
        ...listed('production', 'project', 'dependencies'),
        ...groups((extra) => (isForDevelopment(extra) ? 'development' : 'production'), 'project', 'optional-dependencies'),
        ...groups(development, 'dependency-groups'),
        ...groups(development, 'tool', 'pdm', 'dev-dependencies'),
        ...listed('development', 'tool', 'uv', 'dev-dependencies'),
        ...poetryAsked(root, locate),
    ];
    const sources = tableBelow(root, 'tool', 'uv', 'sources') ?? {};
    const sourceOf = new Map(Object.entries(sources).map(([name, source]) => [(0,package_name/* normalisedName */.E)(name), source]));
    return {
        path,
        tool: ['poetry', 'pdm', 'uv'].find((tool) => tableBelow(root, 'tool', tool) !== undefined),
        asked: withoutOwn(root, asked.map((one) => fromSource(one, sourceOf.get(one.name)))),
        isManifest: asked.length > 0 ||
            tableBelow(root, 'project') !== undefined ||
            POETRY_PLACES.some((key) => tableBelow(root, 'tool', 'poetry', key) !== undefined),
        lists,
        isComputed: dynamic.includes('dependencies') && lists.length === 0,
        problems: problems.slice(0, 5),
    };
};
const pyproject_MOST_KEYS = 8;
const POETRY_PLACES = ['dependencies', 'dev-dependencies', 'group'];
const strange = (path, line) => `Line ${line} of \`${path}\` asks for something that is no requirement: correct it.`;
/** PDM writes `-e file:///…#egg=name` among the others. */
const requirementIn = (text) => {
    if (!text.startsWith('-e '))
        return parseRequirement(text);
    const { name, ...address } = addressOf(text.slice(3).trim());
    return name === undefined ? undefined : { ...address, name, extras: [] };
};
/** `[tool.uv.sources]` says where a package comes from instead of the registry. */
const fromSource = (asked, source) => {
    if (valueBelow(source, 'workspace') === true || textBelow(source, 'path') !== undefined)
        return { ...asked, source: 'path' };
    const git = textBelow(source, 'git');
    if (git === undefined)
        return textBelow(source, 'url') === undefined ? asked : { ...asked, source: 'url' };
    const { version: _, ...rest } = asked;
    const rev = textBelow(source, 'rev') ?? textBelow(source, 'tag');
    return {
        ...rest,
        source: 'git',
        wanted: addressOf(`git+${git}`).wanted,
        ...(rev === undefined ? {} : { version: rev }),
    };
};
/** A project that asks for itself means its own extras: `all = ["name[one,two]"]`. */
const withoutOwn = (root, asked) => {
    const name = textBelow(root, 'project', 'name') ?? textBelow(root, 'tool', 'poetry', 'name');
    return name === undefined ? asked : asked.filter((one) => one.name !== (0,package_name/* normalisedName */.E)(name));
};
/** Source: https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
const listsIn = (dynamic) => {
    const file = valueBelow(dynamic, 'dependencies', 'file');
    return typeof file === 'string' ? [file] : textsBelow(dynamic, 'dependencies', 'file');
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/source.js
/** The folder of a path; empty for the root. */
const source_folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const source_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const inFolder = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** A path as another file of `folder` writes it; undefined when it leaves the repository. The root itself is empty. */
const pathFrom = (folder, written) => {
    const local = written.replace(/^file:(?!\/)/, '');
    if (/^(?:[/\\~]|[a-z]:|[a-z][a-z0-9+.-]*:\/\/)/i.test(local))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of local.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/python-files.js

/** Undefined for all others. A constraints file asks for nothing by itself. */
const pythonFileAt = (path) => {
    const name = source_nameOf(path);
    const exact = BY_NAME.get(name);
    if (exact !== undefined)
        return exact;
    if (/^pylock\.[^.]+\.toml$/.test(name))
        return 'pylock';
    const [, stem = '', ending] = /^(.*)\.(txt|in|lock)$/i.exec(name) ?? [];
    if (ending === undefined || /(?:^|[-_.])constraints?(?:[-_.]|$)/i.test(stem))
        return undefined;
    const isRequirements = /^requirements?(?:[-_.\d]|$)/i.test(stem) || /[-_.]requirements?$/i.test(stem);
    const isInFolder = /(?:^|\/)requirements\/[^/]*$/.test(path) && !/^(?:readme|license|licence|notice|changelog|changes)/i.test(stem);
    if (ending === 'lock')
        return /^requirements(?:-dev)?$/.test(stem) ? 'requirements' : undefined;
    if (!isRequirements && !isInFolder)
        return undefined;
    return ending.toLowerCase() === 'in' ? 'input' : 'requirements';
};
const BY_NAME = new Map([
    ['pyproject.toml', 'pyproject'],
    ['Pipfile', 'pipfile'],
    ['setup.py', 'setup.py'],
    ['setup.cfg', 'setup.cfg'],
    ['uv.lock', 'uv'],
    ['poetry.lock', 'poetry'],
    ['pdm.lock', 'pdm'],
    ['Pipfile.lock', 'pipenv'],
    ['pylock.toml', 'pylock'],
]);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-closure.js


const newBudget = () => ({ lines: 500_000 });
/**
 * Follows `-r` and `-c`, which are relative to the file that holds them. What a file for development includes is for development
 * only when its own name says so too.
 */
const closureOf = async (root, fileAt, budget) => {
    const entries = [];
    const constraints = [];
    const folders = new Set();
    const files = new Set();
    const problems = new Set();
    const visited = new Set();
    const follow = async (path, as, above, open) => {
        const scope = above === 'development' && isForDevelopment(source_nameOf(path)) ? 'development' : 'production';
        const visit = JSON.stringify([path, as, scope]);
        if (visited.has(visit))
            return;
        visited.add(visit);
        files.add(path);
        const file = await fileAt(path);
        if (path !== root && typeof file !== 'string')
            budget.lines -= 1 + file.entries.length + file.includes.length;
        if (budget.lines < 0) {
            problems.add(`\`${root}\` and others include one another too often to follow: join some of them.`);
            return;
        }
        if (typeof file === 'string') {
            problems.add(file);
            return;
        }
        for (const problem of file.problems)
            problems.add(problem);
        if (as === 'constraints')
            constraints.push(...file.entries);
        else
            entries.push(...file.entries.map((entry) => ({ ...entry, scope })));
        for (const folder of file.folders) {
            const found = pathFrom(source_folderOf(path), folder);
            if (found !== undefined && as === 'requirements')
                folders.add(found);
        }
        for (const { target, as: inner, location } of file.includes) {
            const where = `Line ${location.startLine} of \`${path}\``;
            const found = pathFrom(source_folderOf(path), target);
            if (/\$\{\w+\}/.test(target)) {
                problems.add(`${where} includes a file by a variable: name the file.`);
            }
            else if (/^https?:/i.test(target)) {
                problems.add(`${where} includes a list from an address, which is not fetched: keep the list in the repository.`);
            }
            else if (found === undefined) {
                problems.add(`${where} includes a file from outside of the repository: keep it inside.`);
            }
            else if (open.includes(found)) {
                problems.add(`${where} includes \`${found}\`, which includes it in turn: take one of the two out.`);
            }
            else {
                await follow(found, as === 'constraints' ? as : inner, scope, [...open, found]);
            }
        }
    };
    await follow(root, 'requirements', 'development', [root]);
    return { entries, constraints, folders: [...folders], files: [...files], problems: [...problems] };
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/compile-notes.js

const viaNote = () => {
    let names;
    let isOpen = false;
    let isDirect = false;
    return {
        read(comment) {
            const first = /^via(?:\s|$)/.test(comment) ? comment.slice(3) : undefined;
            if (first !== undefined && names === undefined) {
                names = [];
                isOpen = true;
            }
            if (!isOpen)
                return;
            for (const part of (first ?? comment).split(',').map((text) => text.trim())) {
                if (/^-[rce]\s|\.(?:in|txt|toml|cfg|py)\)?$/.test(part))
                    isDirect = true;
                else if ((0,package_name/* isPackageName */.k)(part))
                    names?.push((0,package_name/* normalisedName */.E)(part));
                else if (part !== '')
                    isOpen = false;
            }
        },
        take() {
            const found = isDirect ? [] : names;
            names = undefined;
            isOpen = false;
            isDirect = false;
            return found;
        },
    };
};
/** The inputs of a compiler by its note at the top of a file: `pip-compile --output-file=all.txt base.in`. */
const compileInputs = (lines) => {
    const end = lines.findIndex(({ kind }) => kind === 'line');
    const notes = lines.slice(0, end === -1 ? lines.length : end).slice(0, 20);
    const command = notes.find(({ text }) => /^(?:pip-compile|uv pip compile)\s/.test(text));
    const words = command?.text.slice(0, 2000).split(/\s+/) ?? [];
    return words.filter((word, index) => /(?:\.in|pyproject\.toml|setup\.py|setup\.cfg)$/.test(word) &&
        !word.startsWith('-') &&
        !/^(?:-o|-c|--output-file|--constraint|--override)$/.test(words[index - 1] ?? ''));
};

// EXTERNAL MODULE: ./lib/parsers/python-packages/merge-conflict.js
var merge_conflict = __webpack_require__(32654);
;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-lines.js
/**
 * Joins continued lines and takes off comments as pip does.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#structure
 */
const requirementsLines = (text) => {
    const lines = [];
    let pending;
    const finish = () => {
        if (pending === undefined)
            return;
        lines.push(...split(pending.parts.join(''), pending.offset));
        pending = undefined;
    };
    for (const { line, offset } of physicalLines(text)) {
        const isComment = /^\s*#/.test(line);
        pending ??= { parts: [], offset };
        if (line.endsWith('\\') && !isComment) {
            pending.parts.push(line.replace(/^\\+/, '').replace(TRAILING_BACKSLASHES, ''));
            continue;
        }
        pending.parts.push(isComment ? ` ${line}` : line);
        finish();
    }
    finish();
    return lines;
};
const TRAILING_BACKSLASHES = /(?<!\\)\\+$/;
/** Every mark that Python's `splitlines` ends a line at. Source: https://docs.python.org/3/library/stdtypes.html#str.splitlines */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at separators too.
const LINE_ENDS = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/g;
const physicalLines = (text) => {
    const lines = [];
    let offset = 0;
    for (const end of text.matchAll(LINE_ENDS)) {
        lines.push({ line: text.slice(offset, end.index), offset });
        offset = end.index + end[0].length;
    }
    if (offset < text.length)
        lines.push({ line: text.slice(offset), offset });
    return lines;
};
const split = (line, offset) => {
    const hash = startOfComment(line);
    const before = hash === -1 ? line : line.slice(0, hash);
    const found = [];
    const content = before.trim();
    if (content !== '') {
        found.push({ kind: 'line', text: content, offset: offset + before.length - before.trimStart().length });
    }
    if (hash !== -1)
        found.push({ kind: 'comment', text: line.slice(hash + 1).trim(), offset });
    return found;
};
/** A `#` begins a comment at the start of a line and behind a blank only. */
const startOfComment = (line) => {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return at;
    }
    return -1;
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-options.js
/**
 * The option of a line; undefined when the line is none.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options
 */
const optionOf = (line) => {
    if (!line.startsWith('-'))
        return undefined;
    const [, long, , longValue, short, shortValue] = OPTION.exec(line) ?? [];
    const name = long ?? short ?? '';
    const target = unquoted((longValue ?? shortValue ?? '').trim());
    if (name === '--requirement' || name === '-r')
        return { kind: 'include', target, as: 'requirements' };
    if (name === '--constraint' || name === '-c')
        return { kind: 'include', target, as: 'constraints' };
    if (name === '--editable' || name === '-e')
        return { kind: 'editable', target };
    return { kind: OTHERS.has(name) ? 'other' : 'unknown' };
};
const OPTION = /^(?:(--[a-z-]+)(?:(=|\s+)(.*))?|(-[a-zA-Z])\s*=?(.*))$/s;
const OTHERS = new Set([
    '--build-constraint',
    '--config-setting',
    '--config-settings',
    '--extra-index-url',
    '--find-links',
    '--global-option',
    '--index-url',
    '--no-binary',
    '--no-build-isolation',
    '--no-index',
    '--only-binary',
    '--only-final',
    '--pre',
    '--prefer-binary',
    '--process-dependency-links',
    '--pypi-url',
    '--require-hashes',
    '--trusted-host',
    '--uploaded-prior-to',
    '--all-releases',
    '--use-feature',
    '--use-pep517',
    '--use-wheel',
    '--no-use-wheel',
    '--always-unzip',
    '-Z',
    '-f',
    '-i',
]);
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/s, '$2');

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-file.js







/**
 * Reads a requirements or constraints file as pip does, alone: includes are named, not followed.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const parseRequirementsFile = (path, text) => {
    if ((0,merge_conflict/* holdsMergeConflict */.l)(text)) {
        const problem = `\`${path}\` holds the marks of an unfinished merge: finish it.`;
        return { path, entries: [], includes: [], folders: [], compiledFrom: [], problems: [problem] };
    }
    const place = placesIn(text);
    const entries = [];
    const includes = [];
    const folders = [];
    const strange = [];
    const notes = viaNote();
    const lines = requirementsLines(text);
    const parentsOf = new Map();
    for (const line of lines) {
        if (line.kind === 'comment') {
            notes.read(line.text);
            continue;
        }
        const seen = notes.take();
        if (seen !== undefined && entries.length > 0)
            parentsOf.set(entries.length - 1, seen);
        const location = { path, ...place(line.offset) };
        const option = optionOf(line.text);
        if (option?.kind === 'include')
            includes.push({ target: option.target, as: option.as, location });
        else if (option?.kind === 'unknown')
            strange.push(location.startLine);
        else if (option?.kind !== 'other') {
            const asked = packageIn(option?.kind === 'editable' ? option.target : withoutOptions(line.text));
            if (asked === undefined)
                strange.push(location.startLine);
            else if (typeof asked === 'string')
                folders.push(asked);
            else
                entries.push({ requirement: asked, location });
        }
    }
    const last = notes.take();
    if (last !== undefined && entries.length > 0)
        parentsOf.set(entries.length - 1, last);
    return {
        path,
        entries: entries.map((entry, index) => ({ ...entry, ...parents(parentsOf.get(index)) })),
        includes,
        folders,
        compiledFrom: compileInputs(lines),
        problems: strange.length === 0 ? [] : [strangeLines(path, strange)],
    };
};
const parents = (found) => (found === undefined ? {} : { parents: found });
const strangeLines = (path, lines) => lines.length === 1
    ? `Line ${lines[0]} of \`${path}\` is nothing that pip understands: correct it or take it out.`
    : `${lines.length} lines of \`${path}\` are nothing that pip understands, the first is line ${lines[0]}: correct them or take them out.`;
/** What a line asks for; a text for a folder; undefined when pip would not know either. */
const packageIn = (text) => {
    const requirement = parseRequirement(text);
    if (requirement !== undefined || !looksLikeAddress(text))
        return requirement;
    const [, before = '', , marker] = /^(.*?)(\s;\s*(.*))?$/s.exec(text) ?? [];
    const [, place = '', , extras] = /^([^[]*)(\[([^\]]*)\])?$/s.exec(before.trim()) ?? ['', before.trim()];
    const { name, ...address } = addressOf(place);
    if (name === undefined && address.source === 'path')
        return place;
    return {
        ...address,
        name: name ?? address.wanted,
        extras: extrasIn(extras),
        ...(marker === undefined || marker === '' ? {} : { marker }),
    };
};
/** Options of one requirement, such as `--hash`, stand behind it. */
const withoutOptions = (text) => {
    const at = /\s--?[a-zA-Z]/.exec(text)?.index;
    return at === undefined ? text : text.slice(0, at).trim();
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-packages.js


/** What installing a requirements file brings in: each line that is pinned, by itself or by a constraint. */
const requirementsContent = ({ entries, constraints }) => {
    const pinned = new Set(entries.filter(isPinned).map(nameIn));
    const production = new Set(entries.filter(({ scope }) => scope === 'production').map(nameIn));
    const constrained = groupedBy(constraints.filter(isPinned), nameIn);
    const children = edgesByParent(entries);
    const locked = [];
    const roots = [];
    const unlocked = [];
    for (const { requirement, location, parents = [], scope } of entries) {
        const { name, version, wanted, source } = requirement;
        const pins = version === undefined ? (constrained.get(name) ?? []) : [{ requirement, location }];
        for (const pin of pins) {
            const marker = requirement.marker ?? pin.requirement.marker;
            locked.push({
                name,
                version: pin.requirement.version ?? '',
                location: pin.location,
                source: pin.requirement.source,
                edges: children.get(name) ?? [],
                ...(marker === undefined ? {} : { marker }),
            });
        }
        if (parents.length === 0)
            roots.push({ name, extras: [], scope });
        if (pins.length === 0 && !pinned.has(name) && source !== 'path')
            unlocked.push({ name, wanted, location, scope });
    }
    const packages = dependency_graph_installedPackages(locked, roots).map((found) => ({
        ...found,
        scope: production.has(found.name) ? 'production' : 'development',
    }));
    return { packages, unlocked, names: new Set(entries.map(nameIn)) };
};
const isPinned = ({ requirement }) => requirement.version !== undefined;
const nameIn = ({ requirement }) => requirement.name;
const edgesByParent = (entries) => {
    const pairs = entries.flatMap(({ requirement, parents = [] }) => parents.map((parent) => ({ parent, edge: { name: requirement.name, extras: [] } })));
    return new Map([...groupedBy(pairs, ({ parent }) => parent)].map(([parent, of]) => [parent, of.map(({ edge }) => edge)]));
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/requirements-manifests.js






/**
 * One manifest for each requirements file. One that was compiled from an input (`requirements.in`, or a project that nothing else
 * locks) is the lockfile of that input.
 */
const requirementsManifests = async (source, files, inputs, projects) => {
    const known = new Set(source.paths);
    const projectAt = new Map(projects.map((project) => [project.path, project]));
    const read = new Map();
    const fileAt = async (path) => {
        const before = read.get(path);
        if (before !== undefined)
            return before;
        const text = known.has(path) ? await source.read(path) : undefined;
        const missing = `\`${path}\` is included and is not in the repository: add it or take the include out.`;
        const unreadable = `\`${path}\` cannot be read as text: save it as UTF-8.`;
        const file = text === undefined ? (known.has(path) ? unreadable : missing) : parseRequirementsFile(path, text);
        read.set(path, file);
        return file;
    };
    const budget = newBudget();
    const manifests = [];
    const compiled = new Set();
    const installedFolders = new Set();
    const claimed = new Set();
    const inProduction = [...files].sort((one, other) => Number(isForDevelopment(source_nameOf(one))) - Number(isForDevelopment(source_nameOf(other))));
    for (const path of inProduction) {
        const closure = await closureOf(path, fileAt, budget);
        const sources = inputsOf(await fileAt(path), path, known);
        const main = sources.find((found) => found.endsWith('.in') || (projectAt.has(found) && !compiled.has(found)));
        const asking = await Promise.all(sources.filter((found) => found.endsWith('.in')).map((found) => closureOf(found, fileAt, budget)));
        const ofProject = sources.flatMap((found) => projectAt.get(found) ?? []);
        for (const found of sources)
            (found.endsWith('.in') ? claimed : compiled).add(found);
        if (!closure.entries.some(({ parents }) => parents !== undefined))
            for (const folder of closure.folders)
                installedFolders.add(folder);
        manifests.push(requirementsManifest(path, main, closure, asking, ofProject));
    }
    const alone = await Promise.all(inputs.filter((path) => !claimed.has(path)).map((path) => closureOf(path, fileAt, budget)));
    const included = new Set(alone.flatMap(({ files: [, ...others] }) => others));
    for (const closure of alone) {
        const [path = ''] = closure.files;
        if (!included.has(path))
            manifests.push(requirementsManifest(path, undefined, closure, [], []));
    }
    return { manifests, compiled, installedFolders };
};
const requirementsManifest = (path, input, closure, inputs, projects) => {
    const { packages, unlocked, names } = requirementsContent(closure);
    const asked = inputs.flatMap(({ entries }) => entries);
    const ofProjects = projects.flatMap((project) => project.asked.filter(({ scope }) => scope === 'production'));
    const missed = [
        ...asked.map(({ requirement, location, scope }) => ({ ...requirement, location, scope })),
        ...ofProjects.filter(() => input !== undefined && !input.endsWith('.in')),
    ].filter((one) => isMissed(one, names));
    return manifest({
        path: input ?? path,
        format: 'requirements',
        lockfile: unlocked.length === 0 && closure.problems.length === 0 ? path : undefined,
        files: [...closure.files, ...inputs.flatMap(({ files }) => files), ...projects.map((project) => project.path)],
        packages,
        unlocked: [...unlocked, ...missed],
        problems: [
            ...closure.problems,
            ...inputs.flatMap(({ problems }) => problems),
            ...projects.flatMap(({ problems }) => problems),
        ],
    });
};
/** What a file was compiled from: the input of the same name, and those of its own note, relative to it or to the repository. */
const inputsOf = (file, path, known) => {
    const folder = source_folderOf(path);
    const sibling = path.replace(/\.[^./]+$/, '.in');
    const noted = typeof file === 'string' ? [] : file.compiledFrom;
    const found = noted.flatMap((written) => {
        const candidates = [pathFrom(folder, written), pathFrom('', written), inFolder(folder, source_nameOf(written))];
        return candidates.find((candidate) => candidate !== undefined && known.has(candidate)) ?? [];
    });
    const ofRye = path.endsWith('.lock') ? [inFolder(folder, 'pyproject.toml')] : [];
    return [...new Set([sibling, ...found, ...ofRye])].filter((one) => known.has(one) && one !== path);
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/setup-files.js


/**
 * What `install_requires` and the extras of a `setup.cfg` ask for.
 * Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
const parseSetupCfg = (path, text) => {
    const asked = [];
    const lists = [];
    const problems = [];
    let section = '';
    let key = '';
    let isManifest = false;
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        const written = line.trim();
        if (written === '' || written.startsWith('#') || written.startsWith(';'))
            continue;
        let value = written;
        if (!/^\s/.test(line)) {
            const [, header] = /^\[([^\]]*)\]/.exec(line) ?? [];
            if (header !== undefined) {
                section = header.trim();
                key = '';
                continue;
            }
            const cut = line.search(/[=:]/);
            key = (cut === -1 ? line : line.slice(0, cut)).trim().toLowerCase().replaceAll('-', '_');
            value = cut === -1 ? '' : line.slice(cut + 1).trim();
        }
        const isExtra = section === 'options.extras_require';
        if (!isExtra && !(section === 'options' && key === 'install_requires'))
            continue;
        isManifest = true;
        const list = /^file:(.*)$/.exec(value)?.[1];
        if (list !== undefined) {
            lists.push(...list.split(',').map((file) => file.trim()));
            continue;
        }
        for (const part of value.split(value.includes(';') ? '\n' : /,(?=\s*[A-Za-z])/)) {
            const item = part.replace(/\s#.*$/, '').trim();
            if (item === '' || item.startsWith('%('))
                continue;
            const requirement = parseRequirement(item);
            const location = { path, startLine: index + 1, startColumn: Math.max(line.indexOf(item), 0) + 1 };
            const scope = isExtra && isForDevelopment(key) ? 'development' : 'production';
            if (requirement !== undefined)
                asked.push({ ...requirement, scope, location });
            else
                problems.push(`Line ${index + 1} of \`${path}\` asks for something that is no requirement: correct it.`);
        }
    }
    return { path, tool: undefined, asked, isManifest, lists, isComputed: false, problems: problems.slice(0, 5) };
};
/**
 * True for a `setup.py` that may ask for packages. It is code and is never run, so what it asks for cannot be told; one that calls
 * `setup` with neither a word about requirements nor arguments from elsewhere asks for none.
 */
const mayRequire = (code) => /^[ \t]*(?:from|import)[ \t]+[\w.]*(?:setuptools|distutils|skbuild)/m.test(code) &&
    /^[ \t]*(?:\w+\.)?setup\s*\(/m.test(code) &&
    /\b(?:install_requires|extras_require|requires)\b|\*\*/.test(code);
/** True when it names what it installs with: `install_requires`. */
const namesRequirements = (code) => /\binstall_requires\b/.test(code);

;// CONCATENATED MODULE: ./lib/parsers/python-packages/setup-manifests.js



/**
 * What only code could tell: a `setup.py` with no other manifest beside it, or with one that installs it and does not list what it
 * needs; a `pyproject.toml` that leaves its dependencies to the build. The code is never run, so each is a manifest with a problem.
 */
const setupManifests = async (question) => {
    const { source, scripts, projects, known, installedFolders } = question;
    const told = new Set(known.flatMap(({ files }) => files.flatMap((path) => foldersToldBy(path))));
    const projectFolders = new Set(known.flatMap(({ files }) => files.filter((path) => /(?:pyproject\.toml|setup\.cfg)$/.test(path)).map(source_folderOf)));
    const hidden = new Map();
    for (const path of scripts) {
        const folder = source_folderOf(path);
        const isAlone = !told.has(folder);
        if (!isAlone && (!installedFolders.has(folder) || projectFolders.has(folder)))
            continue;
        const code = await source.read(path);
        if (code === undefined)
            hidden.set(path, `\`${path}\` cannot be read as text: save it as UTF-8.`);
        else if (isAlone ? mayRequire(code) : namesRequirements(code) && !/require\w*\.(?:txt|in)/.test(code)) {
            hidden.set(path, `\`${path}\` is code, which is never run, so what it asks for cannot be told: name its dependencies in \`pyproject.toml\` and lock them, or compile them with \`pip-compile ${path}\`.`);
        }
        told.add(folder);
    }
    for (const { path, isComputed } of projects) {
        if (!isComputed || told.has(source_folderOf(path)))
            continue;
        hidden.set(path, `\`${path}\` leaves its dependencies to the build (\`dynamic\`), which is never run: name them under \`dependencies\`, or lock them with \`uv lock\`.`);
    }
    return [...hidden].map(([path, problem]) => manifest({ path, format: 'requirements', files: [path], packages: [], unlocked: [], problems: [problem] }));
};
/** A file tells about its folder, and one in `requirements/` about the folder above too. */
const foldersToldBy = (path) => {
    const folder = source_folderOf(path);
    const above = source_folderOf(folder);
    return inFolder(above, 'requirements') === folder ? [folder, above] : [folder];
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/uv-lock.js





/** Reads `uv.lock`. Source: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
const parseUvLock = (path, text) => {
    const { root, entries, problems } = lockEntries(path, text, 'package', 'uv lock');
    const listed = new Set(textsBelow(root, 'manifest', 'members').map(package_name/* normalisedName */.E));
    const isMember = ({ name, table }) => folderIn(table) !== undefined && (listed.has(name) || folderIn(table) === '.');
    const members = entries.filter(isMember);
    const others = entries.filter((entry) => !isMember(entry));
    const markers = markersByName(entries);
    const { packages, problems: more } = lockedPackages(path, others, ({ name, table }) => ({
        source: uv_lock_sourceOf(table),
        edges: uv_lock_edgesIn(table),
        marker: markers.get(name),
    }));
    return {
        path,
        format: 'uv',
        packages,
        roots: [...members.flatMap(({ table }) => uv_lock_rootsIn(table)), ...rootsOfManifest(root)],
        members: members.flatMap(({ table }) => folderIn(table) ?? []),
        names: namesIn(entries),
        problems: [...problems, ...more],
    };
};
const folderIn = (table) => textBelow(table, 'source', 'editable') ??
    textBelow(table, 'source', 'virtual') ??
    textBelow(table, 'source', 'directory');
const uv_lock_sourceOf = (table) => {
    for (const source of ['registry', 'git', 'url']) {
        if (valueBelow(table, 'source', source) !== undefined)
            return source;
    }
    return valueBelow(table, 'source') === undefined ? 'registry' : 'path';
};
const edge = (value, under) => {
    const name = textBelow(value, 'name');
    if (name === undefined)
        return [];
    const version = textBelow(value, 'version');
    const marker = textBelow(value, 'marker');
    return [
        {
            name: (0,package_name/* normalisedName */.E)(name),
            extras: textsBelow(value, 'extra').map(package_name/* normalisedName */.E),
            ...(version === undefined ? {} : { version }),
            ...(marker === undefined ? {} : { marker }),
            ...(under === undefined ? {} : { under }),
        },
    ];
};
const uv_lock_edgesIn = (table) => [
    ...listBelow(table, 'dependencies').flatMap((value) => edge(value)),
    ...entriesBelow(table, 'optional-dependencies').flatMap(([extra, values]) => listBelow(values).flatMap((value) => edge(value, (0,package_name/* normalisedName */.E)(extra)))),
];
/** What a project asks for. A group is for those who work on it: it is never published. */
const uv_lock_rootsIn = (table) => [
    ...uv_lock_edgesIn(table).map(({ under, ...rest }) => ({
        ...rest,
        scope: under !== undefined && isForDevelopment(under) ? 'development' : 'production',
    })),
    ...[...entriesBelow(table, 'dev-dependencies'), ...entriesBelow(table, 'dependency-groups')].flatMap(([, values]) => listBelow(values).flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'development' })))),
];
const rootsOfManifest = (root) => [
    ...listBelow(root, 'manifest', 'requirements').flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'production' }))),
    ...entriesBelow(root, 'manifest', 'dependency-groups').flatMap(([, values]) => listBelow(values).flatMap((value) => edge(value).map((of) => ({ ...of, scope: 'development' })))),
];
/** The marker of each package that every mention of it has. */
const markersByName = (entries) => {
    const edges = entries.flatMap(({ table }) => [
        ...uv_lock_edgesIn(table),
        ...entriesBelow(table, 'dev-dependencies').flatMap(([, values]) => listBelow(values).flatMap((value) => edge(value))),
    ]);
    const same = [...groupedBy(edges, ({ name }) => name)].flatMap(([name, of]) => {
        const marker = of[0]?.marker;
        return marker !== undefined && of.every((one) => one.marker === marker) ? [[name, marker]] : [];
    });
    return new Map(same);
};

;// CONCATENATED MODULE: ./lib/parsers/python-packages/python-manifests.js













/**
 * Every place of a repository that says which Python packages are installed, sorted by path: requirements files, `pyproject.toml`,
 * `Pipfile`, `setup.cfg`, `setup.py` and the lockfiles of uv, Poetry, PDM, Pipenv and PEP 751. Nothing is run and nothing is fetched.
 * Never throws: what cannot be read is a problem of its manifest. Takes time in proportion to the texts.
 */
const pythonManifests = async (source) => {
    const kinds = new Map(source.paths.flatMap((path) => {
        const kind = pythonFileAt(path);
        return kind === undefined ? [] : [[path, kind]];
    }));
    const of = (...wanted) => [...kinds].filter(([, kind]) => wanted.includes(kind)).map(([path]) => path);
    const locks = [];
    for (const path of of('uv', 'poetry', 'pdm', 'pipenv', 'pylock')) {
        locks.push(lockAt(path, kinds.get(path), await source.read(path)));
    }
    const projects = [];
    for (const path of of('pyproject', 'pipfile', 'setup.cfg')) {
        const project = projectAt(path, kinds.get(path), await source.read(path));
        if (project.isManifest)
            projects.push(project);
    }
    const { manifests: locked, taken } = lockedProjects(locks, projects);
    const open = projects.filter(({ path }) => !taken.has(path));
    const lists = projects.flatMap(({ path, lists }) => lists.flatMap((list) => pathFrom(source_folderOf(path), list) ?? []));
    const requirements = [...new Set([...of('requirements'), ...lists])];
    const found = await requirementsManifests(source, requirements, of('input'), open);
    const unlocked = open
        .filter(({ path, asked, problems }) => !found.compiled.has(path) && (asked.some(({ source }) => source !== 'path') || problems.length > 0))
        .map(unlockedManifest);
    const known = [...locked, ...found.manifests, ...unlocked];
    const hidden = await setupManifests({ source, scripts: of('setup.py'), projects: open, known, ...found });
    return [...known, ...hidden].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
};
const LOCKS = {
    uv: parseUvLock,
    poetry: parsePoetryLock,
    pdm: parsePdmLock,
    pipenv: parsePipfileLock,
    pylock: parsePylock,
};
const lockAt = (path, kind, text) => text === undefined
    ? { path, format: kind, packages: [], roots: [], members: [], names: new Set(), problems: [python_manifests_unreadable(path)] }
    : LOCKS[kind](path, text);
const PROJECTS = { pyproject: parsePyproject, pipfile: parsePipfile, 'setup.cfg': parseSetupCfg };
const projectAt = (path, kind, text) => text === undefined
    ? { path, tool: undefined, asked: [], isManifest: true, lists: [], isComputed: false, problems: [python_manifests_unreadable(path)] }
    : PROJECTS[kind](path, text);
const python_manifests_unreadable = (path) => `\`${path}\` cannot be read as text: save it as UTF-8.`;
/** Each lockfile with its projects; a project belongs to one lockfile: to that of its workspace, else to its own tool's. */
const lockedProjects = (locks, projects) => {
    const manifests = [];
    const taken = new Set();
    const inOrder = [...locks].sort((one, other) => rank(one, projects) - rank(other, projects));
    for (const lock of inOrder) {
        const name = lock.format === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
        const folder = source_folderOf(lock.path);
        const folders = new Set([folder, ...lock.members.flatMap((member) => pathFrom(folder, member) ?? [])]);
        const own = projects
            .filter(({ path }) => path.endsWith(name) && folders.has(source_folderOf(path)) && !taken.has(path))
            .sort((one, other) => one.path.length - other.path.length);
        for (const { path } of own)
            taken.add(path);
        manifests.push(lockedManifest(lock, own));
    }
    return { manifests, taken };
};
const ORDER = ['uv', 'poetry', 'pdm', 'pipenv', 'pylock'];
const rank = (lock, projects) => {
    const isOwn = projects.some(({ path, tool }) => source_folderOf(path) === source_folderOf(lock.path) && tool === lock.format);
    return (isOwn ? 0 : ORDER.length) + ORDER.indexOf(lock.format) + (lock.path.endsWith('pylock.toml') ? 0 : 0.5);
};

// EXTERNAL MODULE: ./lib/checks/dependencies/names-of.js
var names_of = __webpack_require__(61525);
;// CONCATENATED MODULE: ./lib/checks/dependencies/inventory.js



/** Lockfiles of large workspaces reach some 30 MiB. */
const MAX_BYTES = 64 * 1024 * 1024;
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages)\//;
const MANIFEST_NAME = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|requirements[^/]*\.txt|pyproject\.toml|(?:poetry|uv|pdm)\.lock|Pipfile(?:\.lock)?|pylock(?:\.[^/]+)?\.toml)$/;
/** Every manifest of a tree with what it installs, save what the policy leaves out and what a package manager put there. */
const takeInventory = async (files, { leaveOut }, pathMatches) => {
    const entries = await files.list();
    const isLeftOut = (path) => leaveOut.some((one) => pathMatches(path, one.path));
    const manifestLike = entries.filter(({ path }) => MANIFEST_NAME.test(path));
    const installed = manifestLike.filter(({ path }) => INSTALLED.test(path));
    const leftOut = manifestLike.filter(({ path }) => !INSTALLED.test(path) && isLeftOut(path));
    const links = manifestLike.filter(({ path, kind }) => kind === 'symlink' && !INSTALLED.test(path) && !isLeftOut(path));
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const looked = paths.filter((path) => !INSTALLED.test(path) && !isLeftOut(path));
    const { read, unreadable } = readingOnce(files);
    const plain = new Set(paths);
    const source = { paths: looked, read: async (path) => (plain.has(path) ? read(path) : undefined) };
    const manifests = [...(await nodeManifests(source)), ...(await pythonManifests(source))].sort(byPath);
    const told = manifests.flatMap(({ problems }) => problems);
    return {
        manifests,
        paths,
        read,
        shortfalls: [
            ...[...unreadable]
                .filter(([path]) => !told.some((problem) => problem.includes(path)))
                .map(([path, problem]) => `\`${path}\` ${UNREADABLE[problem]}.`),
            ...(links.length === 0 ? [] : [followNoLinks(links.map(({ path }) => path))]),
        ],
        notes: [
            ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length)} left out by the policy`]),
            ...(installed.length === 0 ? [] : [`${counted(installed.length)} below node_modules or site-packages left out`]),
        ],
    };
};
const readingOnce = (files) => {
    const texts = new Map();
    const unreadable = new Map();
    const readNow = async (path) => {
        const file = await files.readText(path, MAX_BYTES);
        if (file.ok)
            return file.text;
        if (file.problem !== 'missing')
            unreadable.set(path, file.problem);
        return undefined;
    };
    const read = (path) => {
        const known = texts.get(path) ?? readNow(path);
        texts.set(path, known);
        return known;
    };
    return { read, unreadable };
};
const UNREADABLE = {
    'not-a-file': 'is no plain file, and links are never followed: put the file itself there',
    'too-large': 'is larger than 64 MiB: name it under `leave-out` of `dependencies` if nobody installs it',
    'not-utf-8': 'is not UTF-8 text: save it as UTF-8',
    'holds-nul': 'holds a NUL character, so it is no text: write it anew',
    unreadable: 'cannot be read: check its permissions',
};
const followNoLinks = (paths) => `${(0,names_of/* namesOf */.e)(paths)} ${paths.length === 1 ? 'is a symbolic link, which is' : 'are symbolic links, which are'} never followed: put the file itself there, or name it under \`leave-out\` of \`dependencies\`.`;
const counted = (files) => `${files} ${files === 1 ? 'file' : 'files'}`;
const byPath = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);


/***/ }),

/***/ 61525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
const NAMED = 4;
/** Names in backticks, a few of them, and how many more there are. */
const namesOf = (names) => {
    const shown = names.slice(0, NAMED).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return more === 0 ? listed(shown) : `${shown.join(', ')} and ${more} more`;
};
const listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;


/***/ }),

/***/ 67898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ updateNeedsOf)
/* harmony export */ });
/* harmony import */ var _parsers_specimen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49828);

/**
 * Which `package-ecosystem` reads which format: pnpm and yarn are `npm`, Poetry and Pipenv are `pip`, uv also reads requirements.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories
 */
const ECOSYSTEMS = {
    npm: ['npm'],
    pnpm: ['npm'],
    'yarn-classic': ['npm'],
    'yarn-berry': ['npm'],
    bun: ['bun'],
    requirements: ['pip', 'uv'],
    poetry: ['pip'],
    uv: ['uv'],
    pdm: ['pip', 'uv'],
    pipenv: ['pip'],
    pylock: ['pip', 'uv'],
};
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** A step or job that takes an action or workflow of another repository. */
const FOREIGN_ACTION = /^[ \t-]*uses:[ \t]*["']?(?!\.{1,2}\/)[\w.-]+\/[\w./-]+@/m;
/** What the tree uses, one need for each ecosystem and folder. A manifest that installs nothing needs nothing. */
const updateNeedsOf = async ({ manifests, paths, read }, services) => {
    const needs = new Map();
    for (const { path, format, packages, unlocked } of manifests) {
        if (packages.length + unlocked.length === 0)
            continue;
        const need = {
            ecosystems: ECOSYSTEMS[format],
            folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
            path,
            ...((0,_parsers_specimen_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecimen */ .D)(path, services) ? { neverBlocks: _parsers_specimen_js__WEBPACK_IMPORTED_MODULE_0__/* .SPECIMEN */ .N } : {}),
        };
        const key = `${need.ecosystems[0]}:/${need.folder}`;
        if (!needs.has(key))
            needs.set(key, need);
    }
    return [...needs.values(), ...(await actionsOf(paths, read))];
};
const actionsOf = async (paths, read) => {
    for (const path of paths.filter((one) => WORKFLOW.test(one))) {
        if (FOREIGN_ACTION.test((await read(path)) ?? ''))
            return [{ ecosystems: ['github-actions'], folder: '', path }];
    }
    return [];
};


/***/ }),

/***/ 48019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ NO_FAULTS),
  E: () => (/* binding */ updatesOf)
});

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
;// CONCATENATED MODULE: ./lib/parsers/dependabot/texts.js
/** Longer ones are no names of anything. */
const MAX_LENGTH = 500;
const textOf = (node) => node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' && node.value.length <= MAX_LENGTH
    ? node.value
    : undefined;
/** The texts of a list, or the one that stands in its place. */
const textsOf = (node) => (node?.kind === 'list' ? node.items : [node]).flatMap((item) => textOf(item) ?? []);

;// CONCATENATED MODULE: ./lib/parsers/dependabot/conditions.js


/** The items of `ignore` or `allow`. */
const conditionsOf = (node, at) => (node?.kind === 'list' ? node.items : []).flatMap((item) => {
    if (item.kind !== 'map')
        return [];
    const name = textOf((0,located_yaml/* valueAt */.fK)(item, 'dependency-name'));
    const type = textOf((0,located_yaml/* valueAt */.fK)(item, 'dependency-type'));
    return [
        {
            ...(name === undefined ? {} : { name }),
            ...(type === undefined ? {} : { type }),
            versions: textsOf((0,located_yaml/* valueAt */.fK)(item, 'versions')),
            updateTypes: textsOf((0,located_yaml/* valueAt */.fK)(item, 'update-types')),
            location: at(item),
        },
    ];
});

;// CONCATENATED MODULE: ./lib/parsers/dependabot/entries.js



/** The entries that can be told, and what is wrong with any. */
const entriesOf = (updates, at) => {
    const items = updates?.kind === 'list' ? updates.items : [];
    const problems = [];
    const entries = [];
    const seen = new Set();
    for (const [index, item] of items.entries()) {
        const tell = (message, place = item) => problems.push({ message: `has an entry (number ${index + 1}) ${message}`, location: at(place) });
        if (item.kind !== 'map') {
            tell('that is no mapping');
            continue;
        }
        const ecosystem = textOf((0,located_yaml/* valueAt */.fK)(item, 'package-ecosystem'));
        const directories = directoriesOf(item);
        for (const message of mistakesOf(item, ecosystem, directories))
            tell(message);
        if (ecosystem === undefined)
            continue;
        for (const { path } of directories) {
            const key = [ecosystem, path, textOf((0,located_yaml/* valueAt */.fK)(item, 'target-branch')) ?? ''].join('\0');
            if (seen.has(key))
                tell(`for \`${ecosystem}\` in \`/${path}\` for the second time, which GitHub refuses`);
            seen.add(key);
        }
        const allow = (0,located_yaml/* valueAt */.fK)(item, 'allow');
        entries.push({
            ecosystem: MISNAMED.get(ecosystem) ?? ecosystem,
            directories,
            ignore: conditionsOf((0,located_yaml/* valueAt */.fK)(item, 'ignore'), at),
            ...(allow?.kind === 'list' ? { allow: conditionsOf(allow, at) } : {}),
            location: at(item),
        });
    }
    return { entries, problems };
};
const INTERVALS = new Set(['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron']);
/** Names that people write for an ecosystem and GitHub refuses. Any other unknown name may be a new one. */
const MISNAMED = new Map([
    ...['yarn', 'pnpm', 'node', 'nodejs', 'javascript'].map((name) => [name, 'npm']),
    ...['python', 'poetry', 'pipenv', 'pip-compile', 'pypi'].map((name) => [name, 'pip']),
    ...['github-action', 'github_actions', 'actions'].map((name) => [name, 'github-actions']),
]);
const mistakesOf = function* (item, ecosystem, directories) {
    if (ecosystem === undefined)
        yield 'without `package-ecosystem`';
    const right = MISNAMED.get(ecosystem ?? '');
    if (right !== undefined)
        yield `whose \`package-ecosystem\` is \`${ecosystem}\`: GitHub calls it \`${right}\``;
    if (directories.length === 0)
        yield 'without `directory` or `directories`';
    if (directories.some(({ path, isGlob }) => !isGlob && path.includes('*'))) {
        yield 'with a `*` in `directory`, where it has no meaning: write `directories`';
    }
    const schedule = (0,located_yaml/* valueAt */.fK)(item, 'schedule');
    const interval = schedule?.kind === 'map' ? textOf((0,located_yaml/* valueAt */.fK)(schedule, 'interval')) : undefined;
    if (interval === undefined) {
        if ((0,located_yaml/* valueAt */.fK)(item, 'multi-ecosystem-group') === undefined)
            yield 'without `schedule.interval`';
    }
    else if (!INTERVALS.has(interval)) {
        yield `whose \`interval\` is none of ${[...INTERVALS].join(', ')}`;
    }
};
const directoriesOf = (item) => {
    const one = textOf((0,located_yaml/* valueAt */.fK)(item, 'directory'));
    const several = textsOf((0,located_yaml/* valueAt */.fK)(item, 'directories'));
    return [
        ...(one === undefined ? [] : [{ path: bare(one), isGlob: false }]),
        ...several.map((path) => ({ path: bare(path), isGlob: true })),
    ];
};
const bare = (folder) => {
    const path = folder.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return path === '.' ? '' : path;
};

;// CONCATENATED MODULE: ./lib/parsers/dependabot.js


/**
 * Reads `.github/dependabot.yml`. Never throws. What is not listed as a mistake is let pass: GitHub adds ecosystems and options.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
const parseDependabot = (text, path) => {
    const at = ({ line, column }) => ({ path, startLine: line, startColumn: column });
    const { root, problems: broken } = (0,located_yaml/* parseYaml */.hN)(text);
    if (broken.length > 0)
        return { path, problems: broken.map((one) => ({ message: one.message, location: at(one) })) };
    const start = { line: 1, column: 1 };
    if (root?.kind !== 'map')
        return { path, problems: [{ message: 'holds no `version` and no `updates`', location: at(start) }] };
    const version = (0,located_yaml/* valueAt */.fK)(root, 'version');
    const updates = (0,located_yaml/* valueAt */.fK)(root, 'updates');
    const { entries, problems } = entriesOf(updates, at);
    return {
        path,
        entries,
        problems: [
            ...(version?.kind === 'scalar' && String(version.value) === '2'
                ? []
                : [{ message: 'has no `version: 2`, without which GitHub reads nothing', location: at(version ?? start) }]),
            ...(updates?.kind === 'list' ? [] : [{ message: 'has no list `updates`', location: at(updates ?? start) }]),
            ...problems,
        ],
    };
};

;// CONCATENATED MODULE: ./lib/checks/dependencies/security-updates-off.js
/**
 * What of an entry leaves security updates without effect. `open-pull-requests-limit: 0`, a `target-branch`, a `cooldown` and
 * `ignore` by `update-types` do not: they are about version updates.
 * Source: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
const securityUpdatesOff = ({ ecosystem, directories, ignore, allow, }) => {
    const where = `${ecosystem}:/${directories.map(({ path }) => path).join(',/')}`;
    const ignored = ignore.find(coversEverything);
    const first = allow?.[0];
    return [
        ...(ignored === undefined
            ? []
            : [
                {
                    subject: `ignore:${where}`,
                    message: `\`ignore\` of the entry for \`${ecosystem}\` names every version of every dependency, so no security update is made`,
                    fix: 'Take the item out. To pause version updates alone, write `open-pull-requests-limit: 0`.',
                    location: ignored.location,
                },
            ]),
        ...(allow === undefined || first === undefined || !allow.every(({ type }) => type === 'development')
            ? []
            : [
                {
                    subject: `allow:${where}`,
                    message: `\`allow\` of the entry for \`${ecosystem}\` names development dependencies alone, so what runs in production gets no security update`,
                    fix: 'Add `dependency-type: production`, or take `allow` out. To pause version updates alone, write `open-pull-requests-limit: 0`.',
                    location: first.location,
                },
            ]),
    ];
};
const coversEverything = ({ name, versions, updateTypes }) => isAll(name) &&
    updateTypes.length === 0 &&
    (versions.length === 0 || versions.some((range) => EVERY_VERSION.test(range)));
const isAll = (name) => name !== undefined && /^\*+$/.test(name);
const EVERY_VERSION = /^\s*(?:\*|>=?\s*0(?:\.0)*|x)\s*$/;

// EXTERNAL MODULE: ./lib/parsers/path-pattern.js
var path_pattern = __webpack_require__(72386);
// EXTERNAL MODULE: ./lib/checks/dependencies/names-of.js
var names_of = __webpack_require__(61525);
;// CONCATENATED MODULE: ./lib/checks/dependencies/uncovered.js


/** The needs that no entry of Dependabot's file meets. Without a file there is one fault, however many needs there are. */
const uncoveredIn = (config, needs) => {
    if (needs.length === 0)
        return [];
    if (config === undefined)
        return [noConfig(needs)];
    const { entries } = config;
    if (entries === undefined)
        return [];
    return needs.filter((need) => !entries.some((entry) => meets(entry, need))).map(uncovered);
};
const noConfig = (needs) => ({
    subject: 'no-config',
    message: `\`.github/dependabot.yml\` is not there, so nothing brings security patches in for ${(0,names_of/* namesOf */.e)([...new Set(needs.map(({ ecosystems }) => ecosystems[0]))])}`,
    fix: `Write \`.github/dependabot.yml\` with \`version: 2\` and an entry for each of: ${needs.slice(0, 5).map(inWords).join(', ')}${needs.length > 5 ? ', …' : ''}.`,
    location: { path: '.github/dependabot.yml', startLine: 1, startColumn: 1 },
    ...(needs.every(({ neverBlocks }) => neverBlocks !== undefined) ? neverBlocking(needs[0]) : {}),
});
const uncovered = (need) => ({
    subject: `${need.ecosystems[0]}:/${need.folder}`,
    message: `\`${need.path}\` is in no entry of Dependabot's file: nothing brings security patches in for it`,
    fix: `Add an entry to \`.github/dependabot.yml\`: ${inWords(need)}.`,
    location: { path: need.path, startLine: 1, startColumn: 1 },
    ...neverBlocking(need),
});
const neverBlocking = (need) => need?.neverBlocks === undefined ? {} : { neverBlocks: need.neverBlocks };
const inWords = ({ ecosystems, folder }) => `\`${ecosystems[0]}\` in \`/${folder}\``;
const meets = (entry, need) => need.ecosystems.includes(entry.ecosystem) &&
    foldersThatServe(need).some((folder) => entry.directories.some(({ path, isGlob }) => path === folder || (isGlob && matchesFolder(folder, path))));
/**
 * Workflows are found from the root and from their own folder; requirements also from the folder above.
 * Source: https://github.com/dependabot/dependabot-core (`file_fetcher.rb` of github_actions and python)
 */
const foldersThatServe = ({ ecosystems, folder, path }) => {
    if (ecosystems[0] === 'github-actions')
        return ['', '.github/workflows'];
    const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    return /\.(?:txt|in)$/.test(path) && folder !== '' ? [folder, above] : [folder];
};
/** What ends in two stars means the folder in front of them too. */
const matchesFolder = (folder, glob) => {
    const [, above] = /^(?:(.*)\/)?\*\*(?:\/\*)?$/.exec(glob) ?? [];
    const isAllBelow = above !== undefined || /^\*\*(?:\/\*)?$/.test(glob);
    return ((isAllBelow && folder === (above ?? '')) ||
        glob === '**' ||
        (folder !== '' && (0,path_pattern/* matchesPath */.$)((0,path_pattern/* pathPattern */.s)(`/${glob}`), folder)));
};

// EXTERNAL MODULE: ./lib/checks/dependencies/update-needs.js
var update_needs = __webpack_require__(67898);
;// CONCATENATED MODULE: ./lib/checks/dependencies/updates.js




const NO_FAULTS = { uncovered: [], switchedOff: [], invalid: [] };
const CONFIG_PATHS = ['.github/dependabot.yml', '.github/dependabot.yaml'];
/** Source: https://docs.renovatebot.com/configuration-options/ */
const RENOVATE = /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/;
/** What keeps the inventory's packages from being updated by themselves, and what of it was so before the change. */
const updatesOf = async (after, before, services) => {
    const now = await faultsOf(after, services);
    const then = before === undefined ? NO_FAULTS : await faultsOf(before, services);
    return {
        uncovered: withoutThose(then.uncovered, now.uncovered),
        switchedOff: withoutThose(then.switchedOff, now.switchedOff),
        invalid: withoutThose(then.invalid, now.invalid),
    };
};
const withoutThose = (then, now) => {
    const known = new Set(then.map(({ subject }) => subject));
    return now.map((fault) => known.has(fault.subject) ? { ...fault, neverBlocks: 'It was so before this change.' } : fault);
};
const faultsOf = async (inventory, services) => {
    const config = await dependabotOf(inventory);
    const hasRenovate = await usesRenovate(inventory);
    const needs = hasRenovate ? [] : await (0,update_needs/* updateNeedsOf */.e)(inventory, services);
    return {
        uncovered: uncoveredIn(config, needs),
        switchedOff: (config?.entries ?? []).flatMap(securityUpdatesOff),
        invalid: (config?.problems ?? []).map(({ message, location }) => ({
            subject: message,
            message: `\`${location.path}\` ${message}`,
            fix: 'Write the entry as GitHub reads it: `package-ecosystem`, `directory` and `schedule.interval`, under `version: 2`.',
            location,
        })),
    };
};
const dependabotOf = async ({ paths, read }) => {
    const path = CONFIG_PATHS.find((one) => paths.includes(one));
    const text = path === undefined ? undefined : await read(path);
    return path === undefined || text === undefined ? undefined : parseDependabot(text, path);
};
const usesRenovate = async ({ paths, read }) => {
    if (paths.some((path) => RENOVATE.test(path)))
        return true;
    return paths.includes('package.json') && /"renovate"\s*:\s*\{/.test((await read('package.json')) ?? '');
};


/***/ }),

/***/ 52134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reachesDefaultBranch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** What a default branch is called where nobody says: no file of a repository names it. */
const DEFAULT_BRANCHES = ['main', 'master', '$default-branch'];
/**
 * Whether the filters of a trigger let the default branch through.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const reachesDefaultBranch = ({ branches, branchesIgnore, tags, tagsIgnore }) => {
    if (branches !== undefined)
        return candidatesIn(branches).some((branch) => isNamed(branch, branches));
    if (branchesIgnore !== undefined) {
        return candidatesIn(branchesIgnore).some((branch) => !isNamed(branch, branchesIgnore));
    }
    return tags === undefined && tagsIgnore === undefined;
};
/** Whoever writes one of the usual names says which branch is meant; otherwise it may be any of them. */
const candidatesIn = (patterns) => {
    const written = DEFAULT_BRANCHES.filter((branch) => patterns.includes(branch) || patterns.includes(`!${branch}`));
    return written.length === 0 ? DEFAULT_BRANCHES : written;
};
/** The last pattern that says something about the branch wins; `!` takes it out again. */
const isNamed = (branch, patterns) => patterns.reduce((named, pattern) => {
    const isNegative = pattern.startsWith('!');
    const isMatch = matches(branch, isNegative ? pattern.slice(1) : pattern);
    return isMatch ? !isNegative : named;
}, false);
const matches = (branch, pattern) => pattern === branch || (pattern.length <= 250 && picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(branch, pattern, { nonegate: true, noext: true }));


/***/ }),

/***/ 59791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/checks/pipeline/collect.js + 5 modules
var collect = __webpack_require__(22136);
;// CONCATENATED MODULE: ./lib/checks/pipeline/live-facts.js
/** Why a setting of the repository does not block a change. */
const notOfThisChange = ({ isBeforeMerge }) => isBeforeMerge ? { neverBlocks: 'It is a setting of the repository, and not of this change' } : {};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/bypassable-gate/rule.js

/* harmony default export */ const rule = ({
    meta: {
        title: 'Required gate with a way past it',
        severity: 'low',
        confidence: 'high',
        remediation: 'Require the check with GitHub Actions as its source, and of administrators too.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/pull-requests/how-tos/merge-and-close-pull-requests/troubleshooting-required-status-checks',
            'https://docs.github.com/en/rest/branches/branch-protection#get-status-checks-protection',
        ],
        covers: ['001-13'],
    },
    *check({ live, home }) {
        if (live?.requirement.kind !== 'required')
            return;
        const { checks } = live.requirement;
        const [first] = checks;
        if (first === undefined)
            return;
        if (checks.every(({ app }) => app === undefined)) {
            yield {
                message: `\`${first.name}\` is required by ${first.by} from whatever source: whoever may write to the repository can report it as passed`,
                subject: 'source',
                location: home,
                fix: `Where \`${first.name}\` is required, choose GitHub Actions as the source of the check.`,
                ...notOfThisChange(live),
            };
        }
        if (checks.every(({ sparesAdministrators }) => sparesAdministrators)) {
            yield {
                message: `\`${first.name}\` is required by ${first.by} and not of administrators: they merge what the gate has not passed`,
                subject: 'administrators',
                location: home,
                fix: 'Settings > Branches: choose "Do not allow bypassing the above settings".',
                ...notOfThisChange(live),
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/checks/pipeline/facts.js
var pipeline_facts = __webpack_require__(76287);
;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/conditional-gate/rule.js

/* harmony default export */ const conditional_gate_rule = ({
    meta: {
        title: 'Gate under a condition',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Run the gate in a job of its own, without `if` and without `needs`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif',
            'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
        ],
        covers: ['001-11', '001-13'],
    },
    *check(facts) {
        for (const run of (0,pipeline_facts/* doubtfulRuns */.qT)(facts)) {
            for (const { why, location } of run.conditions) {
                yield {
                    message: `\`${run.job}\` in \`${run.workflow}\` may not run the gate on ${(0,pipeline_facts/* eventsOf */.XL)(run)}: ${why}`,
                    subject: (0,pipeline_facts/* subjectOf */.et)(run),
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/echoed-secret/rule.js
/* harmony default export */ const echoed_secret_rule = ({
    meta: {
        title: 'Secret that a step prints',
        severity: 'high',
        confidence: 'medium',
        remediation: 'Do not print secrets: hand them to the program that needs them through its environment or its input.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
            'https://cwe.mitre.org/data/definitions/532.html',
        ],
        covers: ['000-1c'],
    },
    *check({ workflows }) {
        for (const { path, jobs } of workflows) {
            for (const { id, steps } of jobs) {
                for (const step of steps) {
                    const secret = printedBy(step);
                    if (secret === undefined || step.run === undefined)
                        continue;
                    yield {
                        message: `\`${secret}\` is printed by a step of \`${id}\`: the log masks only what it recognises, and a part or another form of a secret it does not`,
                        subject: `workflow:${path} job:${id} secret:${secret}`,
                        location: step.run.location,
                    };
                }
            }
        }
    },
});
const PRINTS = /(?:^|[;&|(]\s*)(?:echo|printf|print|cat\s+<<<)\s/;
/** Programs that give a text another form and print it. */
const RESHAPES = /^\s*(?:base64|rev|xxd|od|hexdump|sed|tr|fold|cut|head|tail)\b/;
const SECRET = /\$\{\{\s{0,9}(?:toJSON\()?(secrets(?:\.\w+|\[[^\]]{1,99}\])?)/;
/** The name of the secret that a line of the step prints to the log. */
const printedBy = ({ run, secretVariables }) => {
    for (const line of (run?.text ?? '').split('\n')) {
        const text = line.trim();
        if (text.length > 5000 || text.startsWith('#') || !PRINTS.test(text) || !endsInLog(text))
            continue;
        const direct = SECRET.exec(text)?.[1];
        if (direct !== undefined)
            return direct;
        const variable = secretVariables.find((name) => new RegExp(`\\$(?:${name}\\b|\\{${name}\\b)`).test(text));
        if (variable !== undefined)
            return variable;
    }
    return undefined;
};
/** Not written to a file and not handed to another program, unless that one prints it in another form. */
const endsInLog = (line) => {
    const [, ...others] = line.split(/(?<!\|)\|(?!\|)/);
    return !line.includes('>') && others.every((other) => RESHAPES.test(other));
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/gate-behind-filter/rule.js

/* harmony default export */ const gate_behind_filter_rule = ({
    meta: {
        title: 'Path filter that keeps the gate from running',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take `paths` and `paths-ignore` away from the event: the gate itself looks only at what changed.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore',
            'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
        ],
        covers: ['001-13'],
    },
    *check(facts) {
        for (const run of (0,pipeline_facts/* doubtfulRuns */.qT)(facts)) {
            if (run.filter === undefined)
                continue;
            yield {
                message: `\`${run.workflow}\` runs the gate on ${(0,pipeline_facts/* eventsOf */.XL)(run)} for some paths only: a change of other files passes unseen`,
                subject: (0,pipeline_facts/* subjectOf */.et)(run, `event:${run.events.join()}`),
                location: run.filter,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/gate-not-required/rule.js

/* harmony default export */ const gate_not_required_rule = ({
    meta: {
        title: 'Gate whose verdict GitHub does not wait for',
        severity: 'high',
        confidence: 'high',
        remediation: "Make the gate's job a required check of the default branch, in a ruleset.",
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
            'https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch',
            'https://docs.github.com/en/rest/branches/branches#get-a-branch',
        ],
        covers: ['001-13'],
    },
    *check({ live, places, home }) {
        if (live === undefined || places.length === 0 || live.requirement.kind !== 'not-required')
            return;
        const { names, required } = live.requirement;
        const [name = ''] = names;
        yield {
            message: `\`${name}\` is no required check on \`${live.branch}\`: ${reasonOf(required)}, so that a change can be merged although the gate fails`,
            subject: 'gate',
            location: home,
            fix: `Settings > Rules > Rulesets: require the status check \`${name}\` on the default branch, with GitHub Actions as its source.`,
            ...notOfThisChange(live),
        };
    },
});
const NAMED = 3;
const reasonOf = (required) => {
    if (required.length === 0)
        return 'GitHub requires no check there';
    const named = required
        .slice(0, NAMED)
        .map((name) => `\`${name}\``)
        .join(', ');
    return `GitHub requires ${named}${required.length > NAMED ? ` and ${required.length - NAMED} more` : ''}`;
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/gate-not-weekly/rule.js

/* harmony default export */ const gate_not_weekly_rule = ({
    meta: {
        title: 'No run of the gate every week',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Run the gate by `schedule` at least once a week, in a workflow file of its own.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
        ],
        covers: ['001-14'],
    },
    *check({ scheduled, places, home }) {
        if (places.length === 0)
            return;
        if (scheduled.some((run) => run.everyDays !== undefined && run.everyDays <= WEEK && (0,pipeline_facts/* isSound */.gH)(run)))
            return;
        const [first] = scheduled;
        yield {
            message: first === undefined
                ? '`schedule` starts no workflow that runs the gate: an advisory published tomorrow is found by nobody until the next change'
                : `\`${first.cron}\` does not run the gate every week: ${rule_reasonOf(first)}`,
            subject: 'event:schedule',
            location: first?.location ?? home,
        };
    },
});
const WEEK = 7;
const rule_reasonOf = ({ everyDays, conditions, tolerated, filter }) => {
    if (everyDays === undefined)
        return 'GitHub takes five fields, and no words such as `@weekly`';
    if (everyDays > WEEK)
        return `up to ${everyDays} days lie between two runs`;
    return [...conditions, ...tolerated][0]?.why ?? (filter === undefined ? 'it is not sure to run' : 'it is filtered');
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/inherited-secrets/rule.js

/* harmony default export */ const inherited_secrets_rule = ({
    meta: {
        title: "Every secret handed to another repository's workflow",
        severity: 'medium',
        confidence: 'high',
        remediation: 'Name the secrets that the called workflow needs, one by one.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsecretsinherit',
        ],
        covers: ['001-11'],
    },
    *check({ workflows }) {
        for (const workflow of workflows) {
            for (const job of workflow.jobs) {
                if (job.inheritsSecrets === undefined || job.uses === undefined || job.uses.text.startsWith('./'))
                    continue;
                yield {
                    message: `\`${job.id}\` in \`${workflow.path}\` hands every secret of the repository to \`${job.uses.text}\``,
                    subject: (0,pipeline_facts/* subjectOf */.et)({ workflow: workflow.path, job: job.id }),
                    location: job.inheritsSecrets,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/overpowered-gate/rule.js

/* harmony default export */ const overpowered_gate_rule = ({
    meta: {
        title: 'Gate whose token may do more than it needs',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Give the job `permissions: { contents: read }`, and no more than the reports you switched on need.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idpermissions',
            'https://docs.github.com/en/actions/reference/security/secure-use#restricting-permissions-for-tokens',
        ],
        covers: ['001-11'],
    },
    *check({ gateJobs }) {
        for (const { workflow, job } of gateJobs) {
            const permissions = job.permissions ?? workflow.permissions;
            const subject = (0,pipeline_facts/* subjectOf */.et)({ workflow: workflow.path, job: job.id });
            if (permissions === undefined) {
                yield {
                    message: `\`${job.id}\` in \`${workflow.path}\` says nothing of permissions, so its token may do whatever the repository's settings allow`,
                    subject: `${subject} permission:default`,
                    location: job.location,
                    severity: 'low',
                };
                continue;
            }
            for (const granted of permissions.granted) {
                if (!/(?:^write-all$|: write$)/.test(granted) || MAY_WRITE.has(granted.replace(/: write$/, '')))
                    continue;
                yield {
                    message: `\`${job.id}\` in \`${workflow.path}\` runs the gate with \`${granted}\`, which it has no use for`,
                    subject: `${subject} permission:${granted}`,
                    location: permissions.location,
                };
            }
        }
    },
});
/** What reports may need: SARIF upload, a check run, a comment, a tracking issue. */
const MAY_WRITE = new Set(['security-events', 'checks', 'pull-requests', 'issues']);

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/shallow-gate/rule.js

/* harmony default export */ const shallow_gate_rule = ({
    meta: {
        title: 'Gate on a shallow checkout',
        severity: 'low',
        confidence: 'high',
        remediation: 'Check out with `fetch-depth: 0`.',
        since: '0.1.0',
        references: ['https://github.com/actions/checkout#fetch-all-history-for-all-tags-and-branches'],
        covers: ['001-13'],
    },
    *check({ gateJobs }) {
        for (const { workflow, job } of gateJobs) {
            const checkouts = job.steps.filter(({ uses }) => uses?.text.startsWith('actions/checkout@'));
            if (checkouts.length === 0 || checkouts.some(({ inputs }) => inputs.get('fetch-depth')?.text === '0'))
                continue;
            const [first] = checkouts;
            yield {
                message: `\`${job.id}\` in \`${workflow.path}\` checks out the last commit alone: the commits of a change must be fetched one step at a time, and where that fails nothing can be looked at`,
                subject: (0,pipeline_facts/* subjectOf */.et)({ workflow: workflow.path, job: job.id }),
                location: first?.uses?.location ?? job.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/silent-dependabot/rule.js

/* harmony default export */ const silent_dependabot_rule = ({
    meta: {
        title: 'Dependabot that tells nobody of vulnerable packages',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Switch Dependabot alerts on, and its security updates.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/how-tos/secure-your-supply-chain/secure-your-dependencies/configuring-dependabot-alerts',
            'https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository',
        ],
        covers: ['001-12'],
    },
    *check({ live, home }) {
        if (live === undefined || !live.dependabot.seen || live.dependabot.value === 'on')
            return;
        yield {
            message: '`Dependabot` is off in the settings of the repository: nobody is told of a package that turns out to be vulnerable, and no update of it is opened',
            subject: 'dependabot',
            location: home,
            fix: 'Settings > Advanced Security: enable Dependabot alerts and Dependabot security updates.',
            ...notOfThisChange(live),
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/stale-weekly-run/rule.js

/* harmony default export */ const stale_weekly_run_rule = ({
    meta: {
        title: 'Weekly run that no longer takes place',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Switch the workflow on again and start it by hand once.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
            'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
            'https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow',
        ],
        covers: ['001-14'],
    },
    *check({ live }) {
        if (live?.weekly.kind !== 'stale')
            return;
        const { workflow, why, location } = live.weekly;
        yield {
            message: `\`${workflow}\` no longer runs the gate every week: ${why}`,
            subject: `workflow:${workflow.replace(/^.*\//, '')}`,
            location,
            ...notOfThisChange(live),
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/tolerated-verdict/rule.js

/* harmony default export */ const tolerated_verdict_rule = ({
    meta: {
        title: 'Verdict of the gate that does not count',
        severity: 'high',
        confidence: 'high',
        remediation: 'Take `continue-on-error`, `||` and unguarded pipes away from the step that runs the gate.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
        ],
        covers: ['001-11'],
    },
    *check(facts) {
        for (const run of (0,pipeline_facts/* doubtfulRuns */.qT)(facts)) {
            for (const { why, location } of run.tolerated) {
                yield {
                    message: `\`${run.job}\` in \`${run.workflow}\` stays green on ${(0,pipeline_facts/* eventsOf */.XL)(run)} whatever the gate says: ${why}`,
                    subject: (0,pipeline_facts/* subjectOf */.et)(run),
                    location,
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/unpinned-gate/rule.js

/* harmony default export */ const unpinned_gate_rule = ({
    meta: {
        title: 'Gate that is not pinned to a commit',
        severity: 'medium',
        confidence: 'high',
        remediation: 'Name the action by the full commit of the release that you reviewed.',
        since: '0.1.0',
        references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
        covers: ['001-11'],
    },
    *check({ gateJobs }) {
        for (const { workflow, job } of gateJobs) {
            for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
                if (uses === undefined || uses.text.startsWith('./') || PINNED.test(uses.text))
                    continue;
                const [action = '', version = ''] = uses.text.split('@');
                const isGate = /(?:^|\/)aduana(?:$|\/)/i.test(action);
                yield {
                    message: `\`${uses.text}\` runs in the job of the gate, and ${version === '' ? 'no version is named' : `\`${version}\` can be moved`}: whoever moves it decides what the gate says`,
                    subject: (0,pipeline_facts/* subjectOf */.et)({ workflow: workflow.path, job: job.id }, `uses:${action}`),
                    location: uses.location,
                    severity: isGate ? 'medium' : 'low',
                };
            }
        }
    },
});
const PINNED = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/unprotected-push/rule.js

/* harmony default export */ const unprotected_push_rule = ({
    meta: {
        title: 'Repository that takes a push with a secret in it',
        severity: 'medium',
        confidence: 'high',
        remediation: "Switch push protection on in the repository's settings.",
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/code-security/concepts/secret-security/about-push-protection',
            'https://docs.github.com/en/rest/repos/repos#get-a-repository',
        ],
        covers: ['000-1c'],
    },
    *check({ live, home }) {
        if (live === undefined || !live.pushProtection.seen || live.pushProtection.value === 'on')
            return;
        yield {
            message: '`push protection` is off in the settings of the repository: a secret is in the history of GitHub before the gate sees it',
            subject: 'push-protection',
            location: home,
            fix: 'Settings > Advanced Security > Secret Protection: enable push protection.',
            ...notOfThisChange(live),
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/untrusted-checkout/rule.js

/* harmony default export */ const untrusted_checkout_rule = ({
    meta: {
        title: 'Code of a stranger under the rights of the repository',
        severity: 'critical',
        confidence: 'high',
        remediation: 'Run code of a pull request on `pull_request`, which has no secrets, and not on `pull_request_target` or `workflow_run`.',
        since: '0.1.0',
        references: [
            'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
            'https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections',
        ],
        covers: ['001-11'],
    },
    *check({ workflows }) {
        for (const workflow of workflows) {
            const privileged = workflow.triggers.find(({ event }) => PRIVILEGED.has(event));
            if (privileged === undefined)
                continue;
            for (const job of workflow.jobs) {
                for (const { uses, inputs, run } of job.steps) {
                    const asked = uses?.text.startsWith('actions/checkout@')
                        ? [inputs.get('ref'), inputs.get('repository')].find((one) => one !== undefined && OF_THE_CHANGE.test(one.text))
                        : undefined;
                    const fetched = run !== undefined && FETCHES.test(run.text) ? run : undefined;
                    const place = asked ?? fetched;
                    if (place === undefined)
                        continue;
                    yield {
                        message: `\`${job.id}\` in \`${workflow.path}\` checks out the code of a pull request on \`${privileged.event}\`, where secrets and a token that may write are in reach of it`,
                        subject: (0,pipeline_facts/* subjectOf */.et)({ workflow: workflow.path, job: job.id }),
                        location: place.location,
                    };
                }
            }
        }
    },
});
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run']);
/** The head of a pull request, by any of its names. */
const OF_THE_CHANGE = /github\.(?:head_ref|event\.(?:pull_request\.head\.|pull_request\.number|number|workflow_run\.(?:head_|pull_requests)))|refs\/pull\//;
const FETCHES = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|pull|switch)\b[^\n]{0,300}(?:head_ref|pull_request\.head|refs\/pull\/|workflow_run\.head)/;

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/way-in-without-gate/rule.js

/* harmony default export */ const way_in_without_gate_rule = ({
    meta: {
        title: 'Way into the default branch on which the gate does not run',
        severity: 'high',
        confidence: 'high',
        remediation: 'Run the gate on `push` to the default branch, on `pull_request` and on `merge_group`.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
            'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-github-actions',
        ],
        covers: ['001-11', '001-13'],
    },
    *check({ waysIn, places, home, hasPolicy }) {
        const bare = waysIn.filter(({ runs }) => runs.length === 0).map(({ event }) => event);
        if (places.length === 0) {
            yield {
                message: '`.github/workflows` runs the gate nowhere: nothing that it finds keeps a change from being merged',
                subject: 'gate',
                location: { ...home, startLine: 1, startColumn: 1 },
                severity: hasPolicy ? 'high' : 'low',
                fix: `Add a workflow that runs the gate on ${pipeline_facts/* WAYS_IN */.po.join(', ')}.`,
            };
            return;
        }
        for (const event of bare) {
            yield {
                message: `\`${event}\` starts no workflow that runs the gate: ${WITHOUT[event]}`,
                subject: `event:${event}`,
                location: home,
                severity: event === 'merge_group' ? 'low' : 'high',
                fix: `Add \`${event}\` to the events of the workflow that runs the gate, without a filter that leaves the default branch out.`,
            };
        }
    },
});
const WITHOUT = {
    push: 'what reaches the default branch without a pull request is looked at by nobody',
    pull_request: 'a change is merged before anybody looked',
    merge_group: 'a required check never reports in a merge queue, and what is merged together was only looked at apart',
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules/weekly-gate-in-shared-file/rule.js

/* harmony default export */ const weekly_gate_in_shared_file_rule = ({
    meta: {
        title: 'Weekly run that shares its file with other events',
        severity: 'low',
        confidence: 'high',
        remediation: 'Give the weekly run a workflow file of its own.',
        since: '0.1.0',
        references: [
            'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
            'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
        ],
        covers: ['001-14'],
    },
    *check({ scheduled }) {
        for (const run of scheduled) {
            if (run.sharedWith.length === 0)
                continue;
            yield {
                message: `\`${run.workflow}\` is started by \`schedule\` and by \`${run.sharedWith.join('`, `')}\`: when GitHub switches the schedule off, it switches off the whole file`,
                subject: (0,pipeline_facts/* subjectOf */.et)(run),
                location: run.location,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/checks/pipeline/rules.generated.js
// Generated by `npm run generate` from the folders beside it.

















const rules = {
    'bypassable-gate': rule,
    'conditional-gate': conditional_gate_rule,
    'echoed-secret': echoed_secret_rule,
    'gate-behind-filter': gate_behind_filter_rule,
    'gate-not-required': gate_not_required_rule,
    'gate-not-weekly': gate_not_weekly_rule,
    'inherited-secrets': inherited_secrets_rule,
    'overpowered-gate': overpowered_gate_rule,
    'shallow-gate': shallow_gate_rule,
    'silent-dependabot': silent_dependabot_rule,
    'stale-weekly-run': stale_weekly_run_rule,
    'tolerated-verdict': tolerated_verdict_rule,
    'unpinned-gate': unpinned_gate_rule,
    'unprotected-push': unprotected_push_rule,
    'untrusted-checkout': untrusted_checkout_rule,
    'way-in-without-gate': way_in_without_gate_rule,
    'weekly-gate-in-shared-file': weekly_gate_in_shared_file_rule,
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/check.js


/* harmony default export */ const check = ({ title: "The gate's own workflows", collect: collect/* collect */.F, rules: rules });


/***/ }),

/***/ 22136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./lib/checks/pipeline/facts.js
var facts = __webpack_require__(76287);
// EXTERNAL MODULE: ./lib/checks/pipeline/find-gate.js
var find_gate = __webpack_require__(44585);
// EXTERNAL MODULE: ./lib/parsers/github-workflow/condition.js
var github_workflow_condition = __webpack_require__(43413);
// EXTERNAL MODULE: ./lib/checks/pipeline/branches.js
var branches = __webpack_require__(52134);
// EXTERNAL MODULE: ./lib/checks/pipeline/weekly.js
var weekly = __webpack_require__(54541);
;// CONCATENATED MODULE: ./lib/checks/pipeline/gate-runs.js



/** What a pull request needs to be looked at when it is opened and after every push to it. */
const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened'];
const runsOn = (event, gated) => gated.flatMap(({ workflow, gates }) => workflow.triggers
    .filter((trigger) => trigger.event === event && isWholeWayIn(trigger))
    .flatMap((trigger) => gates.flatMap((gate) => runOf(gate, trigger))));
const isWholeWayIn = (trigger) => (0,branches/* reachesDefaultBranch */.Z)(trigger) &&
    (trigger.event !== 'pull_request' || PULL_REQUEST_TYPES.every((type) => trigger.types?.includes(type) ?? true));
const scheduledRuns = (gated) => gated.flatMap(({ workflow, gates }) => workflow.triggers
    .filter(({ event }) => event === 'schedule')
    .flatMap((trigger) => gates.flatMap((gate) => runOf(gate, trigger).map((run) => ({ trigger, run }))))
    .flatMap(({ trigger, run }) => trigger.crons.map((cron) => scheduled(workflow, run, cron.text))));
const scheduled = (workflow, run, cron) => {
    const everyDays = (0,weekly/* longestGapInDays */.D)(cron);
    return {
        ...run,
        cron,
        ...(everyDays === undefined ? {} : { everyDays }),
        sharedWith: workflow.triggers.map(({ event }) => event).filter((event) => !STARTED_BY_ITSELF.includes(event)),
    };
};
const STARTED_BY_ITSELF = ['schedule', 'workflow_dispatch', 'workflow_call'];
/** The run of a gate on an event; none where a condition plainly says that it is for other events. */
const runOf = (gate, trigger) => {
    const truths = gate.conditions.map((condition) => ({
        condition,
        truth: (0,github_workflow_condition/* conditionOn */.r)(condition.text, trigger.event),
    }));
    if (truths.some(({ truth }) => truth === 'false'))
        return [];
    const unknown = truths
        .filter(({ truth }) => truth === 'unknown')
        .map(({ condition }) => ({ why: 'it stands under an `if` that may be false', location: condition.location }));
    const comesAfter = gate.needs === undefined || gate.conditions.some(({ text }) => (0,github_workflow_condition/* runsWhateverHappened */.W)(text))
        ? []
        : [
            {
                why: 'its job is skipped when a job it `needs` fails, and a skipped job counts as passed',
                location: gate.needs,
            },
        ];
    const { workflow, job, location, tolerated } = gate;
    return [
        {
            workflow,
            job,
            location,
            tolerated,
            conditions: [...unknown, ...comesAfter],
            ...(trigger.pathFilter === undefined ? {} : { filter: trigger.pathFilter }),
        },
    ];
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/check-names.js
/** However deep reusable workflows call each other; GitHub takes ten. */
const DEPTH = 4;
/**
 * The names that the checks of a job have, and for a job that calls a reusable workflow those of the called jobs that `isWanted`.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname
 */
const checkNamesOf = (job, workflows, isWanted, depth = 0) => {
    const own = ownNames(job);
    if (job.uses === undefined)
        return own;
    const called = workflows.get(job.uses.text.replace(/^\.\//, ''));
    const inner = called === undefined || depth > DEPTH || !job.uses.text.startsWith('./')
        ? [['', '']]
        : called.jobs
            .filter((one) => isWanted(one, called))
            .flatMap((one) => checkNamesOf(one, workflows, isWanted, depth + 1));
    return own.flatMap((outer) => inner.map((name) => joined(outer, name)));
};
/** `test`, or for each run of a matrix `test (22, ubuntu)`; an expression in a name may come to anything. */
const ownNames = ({ id, name, hasMatrix }) => {
    const parts = (name?.text ?? id).split(/\$\{\{[\s\S]*?\}\}/);
    return hasMatrix ? [parts, [...parts.slice(0, -1), `${parts.at(-1) ?? ''} (`, ')']] : [parts];
};
const joined = (outer, inner) => [
    ...outer.slice(0, -1),
    `${outer.at(-1) ?? ''} / ${inner[0] ?? ''}`,
    ...inner.slice(1),
];
/** Whether a name may come of it: each part in its turn, the first at the start and the last at the end. */
const mayBeNamed = (name, pattern) => {
    const [first = '', ...others] = pattern;
    if (others.length === 0)
        return name === first;
    const last = others.pop() ?? '';
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at + last.length <= name.length;
};
/** Whether it tells nothing at all, such as `${{ matrix.name }}`. */
const isAnyName = (pattern) => pattern.length > 1 && pattern.join('').trim() === '';
/** With `…` for what is not known, such as `test (…)`. */
const nameInWords = (pattern) => pattern.join('…');

;// CONCATENATED MODULE: ./lib/checks/pipeline/requirement.js

/** GitHub Actions on github.com, as an app. */
const GITHUB_ACTIONS = 15368;
/** The check run that the gate makes by GitHub's API, where it is told to. */
const OWN_REPORT = ['Aduana (', ')'];
/** Holds the jobs that run the gate on pull requests against what GitHub requires of the default branch. */
const requirementOf = (state, gates) => {
    const { rulesets, branchProtection, isGitHubCom } = state;
    const seen = [rulesets, branchProtection].flatMap((one) => (one.seen ? [one.value] : []));
    const checks = seen.flatMap((guard) => guard.checks);
    const workflows = seen.flatMap((guard) => guard.workflows);
    const named = gates.flatMap(({ names }) => names);
    const known = [OWN_REPORT, ...named.filter((name) => !isAnyName(name))];
    const ofTheGate = checks.filter((check) => isOfActions(check, isGitHubCom) && known.some((name) => mayBeNamed(check.name, name)));
    const [first] = ofTheGate;
    if (first !== undefined)
        return { kind: 'required', by: first.by, checks: ofTheGate };
    if (workflows.some(({ path, isOwn }) => isOwn && gates.some(({ workflow }) => workflow.path === path)))
        return { kind: 'required', by: 'a required workflow', checks: [] };
    const doubt = doubtOf(gates, checks, named.some(isAnyName), workflows);
    if (doubt !== undefined)
        return { kind: 'not-seen', why: doubt };
    if (!rulesets.seen)
        return { kind: 'not-seen', why: rulesets.why };
    if (!branchProtection.seen)
        return { kind: 'not-seen', why: branchProtection.why };
    return {
        kind: 'not-required',
        names: [...new Set(named.map(nameInWords))],
        required: [...new Set(checks.map(({ name }) => name))],
    };
};
/** Elsewhere than on github.com the app has another number, which nobody tells. */
const isOfActions = ({ app }, isGitHubCom) => app === undefined || !isGitHubCom || app === GITHUB_ACTIONS;
/** What is required, and may be the gate or stand for it. */
const doubtOf = (gates, checks, hasUnknownName, workflows) => {
    const foreign = workflows.find(({ isOwn }) => !isOwn);
    if (foreign !== undefined)
        return `A ruleset requires the workflow ${foreign.path} of another repository, which may run the gate: it was not looked into.`;
    if (hasUnknownName && checks.length > 0)
        return 'What the check of the gate is called is only known when it runs: give its job a name without an expression.';
    const behind = gates.flatMap((gate) => jobsBehind(gate)).find(({ id, name }) => isRequired(checks, name?.text ?? id));
    return behind === undefined
        ? undefined
        : `The check ${behind.name?.text ?? behind.id} is required and waits for the gate: whether it fails when the gate does was not looked into.`;
};
const isRequired = (checks, name) => checks.some((check) => check.name === name);
/** The jobs of the same workflow that wait for the gate, through others too. */
const jobsBehind = ({ workflow, job }) => {
    const waiting = new Set([job.id]);
    for (const _ of workflow.jobs) {
        const more = workflow.jobs.filter(({ id, needed }) => !waiting.has(id) && needed.some((one) => waiting.has(one)));
        if (more.length === 0)
            break;
        for (const { id } of more)
            waiting.add(id);
    }
    return workflow.jobs.filter(({ id }) => id !== job.id && waiting.has(id));
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/weekly-run.js
const WEEK = 7;
const DAY = 86_400_000;
/**
 * The days within which a weekly run must have taken place. Days are compared, not hours: a run of the eighth day before, at whatever
 * hour, is young enough, so that what is called old is older than eight days whatever the hour.
 */
const MOST_DAYS = 8;
/** The runs by schedule that are to take place every week, one for each file. */
const weeklyRuns = (scheduled) => {
    const weekly = scheduled.filter(({ everyDays }) => everyDays !== undefined && everyDays <= WEEK);
    return weekly.filter(({ workflow }, i) => weekly.findIndex((one) => one.workflow === workflow) === i);
};
/** The first day on which a run is young enough. */
const freshSince = (today) => new Date(Date.parse(`${today}T00:00:00Z`) - MOST_DAYS * DAY).toISOString().slice(0, 10);
/** Whether one of the weekly runs took place lately. Where one of them was not seen, the others do not prove that none did. */
const weeklyRunOf = ({ schedules }, weekly, today) => {
    const since = freshSince(today);
    const judged = weekly.map((run) => {
        const found = schedules.find(({ path }) => path === run.workflow)?.schedule;
        if (found === undefined)
            return { kind: 'not-seen', why: 'There are too many workflows to ask about each.' };
        return found.seen ? judge(run, found.value, since) : { kind: 'not-seen', why: found.why };
    });
    const order = ['fresh', 'not-seen', 'stale'];
    const [best] = order.flatMap((kind) => judged.filter((run) => run.kind === kind));
    return best ?? { kind: 'none' };
};
const judge = ({ workflow, location }, schedule, since) => {
    const { state, lastRunOn, lastRunByHandOn, changedOn } = schedule;
    const stale = (why) => ({ kind: 'stale', workflow, location, why });
    if (state !== 'active')
        return stale(OFF[state] ?? 'it is switched off');
    const isFresh = (on) => on !== undefined && on >= since;
    if (isFresh(lastRunOn))
        return { kind: 'fresh', workflow, on: lastRunOn, how: 'by schedule' };
    if (isFresh(lastRunByHandOn))
        return { kind: 'fresh', workflow, on: lastRunByHandOn, how: 'by hand' };
    if (lastRunOn !== undefined)
        return stale(`its last run by schedule began on ${lastRunOn}, more than ${MOST_DAYS} days ago`);
    if (isFresh(changedOn))
        return { kind: 'fresh', workflow, on: changedOn, how: 'new' };
    return stale('it has never come to an end by schedule');
};
/** Source: https://docs.github.com/en/rest/actions/workflows#get-a-workflow */
const OFF = {
    disabled_inactivity: 'GitHub switched it off, because nothing happened in the repository for 60 days',
    disabled_manually: 'somebody switched it off',
    disabled_fork: 'GitHub leaves schedules off in a fork',
    deleted: 'GitHub says that it is deleted',
};

;// CONCATENATED MODULE: ./lib/checks/pipeline/live.js




/** Asks GitHub about the settings without which the gate's workflows guard nothing. */
const lookAtGitHub = async ({ liveGitHub, filesBefore, today }, facts, sources, { pipeline: { cannotSee } }) => {
    if (liveGitHub === undefined)
        return { coverage: [], tables: [] };
    const weekly = weeklyRuns(facts.scheduled);
    const state = await liveGitHub.look({
        workflows: weekly.map(({ workflow }) => workflow),
        freshSince: freshSince(today),
    });
    const gates = gatesOnPullRequests(facts, sources);
    const live = {
        branch: state.defaultBranch.seen ? state.defaultBranch.value : 'the default branch',
        requirement: gates.length === 0
            ? { kind: 'not-seen', why: 'No file runs the gate on pull requests.' }
            : requirementOf(state, gates),
        weekly: weeklyRunOf(state, weekly, today),
        dependabot: state.dependabot,
        pushProtection: state.pushProtection,
        isBeforeMerge: filesBefore !== undefined,
    };
    const rows = rowsOf(live);
    const unseen = rows.filter(([, said]) => said === NOT_SEEN);
    return {
        live,
        ...(unseen.length === 0 || cannotSee === 'warn' || live.isBeforeMerge ? {} : { shortfall: shortfallOf(unseen) }),
        coverage: [
            {
                what: 'settings asked of GitHub',
                examined: rows.length - unseen.length,
                ...(unseen.length === 0 ? {} : { note: `${unseen.length} more could not be seen` }),
            },
        ],
        tables: [tableOf(state, rows)],
    };
};
/** The jobs that look at a pull request, each once. */
const gatesOnPullRequests = ({ waysIn }, sources) => {
    const runs = waysIn.filter(({ event }) => event === 'pull_request').flatMap((way) => way.runs);
    const jobs = new Set(runs.flatMap(({ workflow, job }) => sources.workflows.get(workflow)?.jobs.filter(({ id }) => id === job) ?? []));
    const leadsToGate = (job, workflow) => (0,find_gate/* gatesIn */.W)(workflow, sources).some((gate) => gate.job === job.id);
    return [...sources.workflows.values()].flatMap((workflow) => workflow.jobs
        .filter((job) => jobs.has(job))
        .map((job) => ({ workflow, job, names: checkNamesOf(job, sources.workflows, leadsToGate) })));
};
const NOT_SEEN = 'not seen';
const shortfallOf = (unseen) => {
    const reasons = [...new Set(unseen.map(([, , why]) => why))];
    return `GitHub did not show what the policy asks for (${unseen.map(([setting]) => setting).join(', ')}). ${reasons.join(' ')}`;
};
const tableOf = ({ repository }, rows) => ({
    title: `What GitHub says of ${repository}`,
    columns: ['setting', 'state', 'more'],
    rows,
});
const rowsOf = ({ branch, requirement, weekly, dependabot, pushProtection }) => [
    [`required check on ${branch}`, ...requirementInWords(requirement)],
    ...(weekly.kind === 'none' ? [] : [['last weekly run', ...weeklyInWords(weekly)]]),
    ['Dependabot alerts', ...switchInWords(dependabot)],
    ['push protection', ...switchInWords(pushProtection)],
];
const requirementInWords = (requirement) => {
    if (requirement.kind === 'not-seen')
        return [NOT_SEEN, requirement.why];
    if (requirement.kind === 'required')
        return ['yes', `by ${requirement.by}`];
    return [
        'no',
        requirement.required.length === 0 ? 'nothing is required' : `required: ${requirement.required.join(', ')}`,
    ];
};
const weeklyInWords = (weekly) => {
    if (weekly.kind === 'not-seen')
        return [NOT_SEEN, weekly.why];
    if (weekly.kind === 'stale')
        return ['too old', `${weekly.workflow}: ${weekly.why}`];
    return weekly.how === 'new'
        ? ['not yet', `${weekly.workflow} was written on ${weekly.on}`]
        : [weekly.on, `${weekly.workflow}, ${weekly.how}`];
};
const switchInWords = (state) => (state.seen ? [state.value, ''] : [NOT_SEEN, state.why]);

// EXTERNAL MODULE: ./lib/checks/pipeline/read-sources.js
var read_sources = __webpack_require__(51393);
;// CONCATENATED MODULE: ./lib/checks/pipeline/collect.js





const NAMED = 3;
/** Reads the workflows of the repository and finds out when they run the gate; with a token, asks GitHub whether that counts. */
const collect = async (ports, policy) => {
    const { sources, paths, unread } = await (0,read_sources/* readSources */.t)(ports.files);
    if (paths.length === 0) {
        return {
            status: 'not-applicable',
            reason: 'There is no file in .github/workflows, so nothing can be said about when the gate runs.',
        };
    }
    const gated = [...sources.workflows.values()].map((workflow) => ({ workflow, gates: (0,find_gate/* gatesIn */.W)(workflow, sources) }));
    const facts = factsOf(gated, policy, paths[0] ?? '');
    const { live, shortfall, coverage, tables } = await lookAtGitHub(ports, facts, sources, policy);
    const gaps = [...(unread.length === 0 ? [] : [collect_shortfallOf(unread)]), ...(shortfall === undefined ? [] : [shortfall])];
    return {
        status: 'ready',
        facts: { ...facts, ...(live === undefined ? {} : { live }) },
        coverage: [{ what: 'workflow files', expected: paths.length, examined: paths.length - unread.length }, ...coverage],
        tables: [waysInTable(facts), ...tables],
        ...(gaps.length === 0 ? {} : { shortfall: gaps.join(' ') }),
    };
};
const factsOf = (gated, policy, first) => {
    const places = gated.flatMap(({ gates }) => gates);
    const home = gated.find(({ gates }) => gates.length > 0) ?? gated[0];
    return {
        waysIn: facts/* WAYS_IN */.po.map((event) => ({ event, runs: runsOn(event, gated) })),
        scheduled: scheduledRuns(gated),
        places,
        workflows: gated.map(({ workflow }) => workflow),
        gateJobs: gated.flatMap(({ workflow, gates }) => workflow.jobs.filter(({ id }) => gates.some(({ job }) => job === id)).map((job) => ({ workflow, job }))),
        home: home?.workflow.location ?? { path: first, startLine: 1, startColumn: 1 },
        hasPolicy: policy.path !== undefined,
    };
};
const collect_shortfallOf = (unread) => {
    const named = unread.slice(0, NAMED).join(', ');
    const more = unread.length > NAMED ? ` and ${unread.length - NAMED} more` : '';
    return `Workflow files could not be read: ${named}${more}. Mend their YAML: GitHub does not run them either.`;
};
const waysInTable = ({ waysIn, scheduled }) => ({
    title: 'When the gate runs',
    columns: ['event', 'workflow', 'state'],
    rows: [
        ...waysIn.map(({ event, runs }) => {
            const best = runs.find(facts/* isSound */.gH) ?? runs[0];
            const state = best === undefined ? 'does not run' : (0,facts/* isSound */.gH)(best) ? 'always' : 'not always';
            return [event, best?.workflow ?? '', state];
        }),
        ...(scheduled.length === 0
            ? [['schedule', '', 'does not run']]
            : scheduled.map(({ workflow, cron, everyDays }) => [
                'schedule',
                workflow,
                everyDays === undefined
                    ? `${cron}: GitHub does not take it`
                    : `${cron}: every ${everyDays === 1 ? 'day' : `${everyDays} days`} at least`,
            ])),
    ],
});


/***/ }),

/***/ 76287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   po: () => (/* binding */ WAYS_IN),
/* harmony export */   qT: () => (/* binding */ doubtfulRuns)
/* harmony export */ });

/** The events on which a change reaches the default branch. */
const WAYS_IN = ['push', 'pull_request', 'merge_group'];
/** Nothing stands between the event and a verdict that counts. */
const isSound = ({ filter, conditions, tolerated }) => filter === undefined && conditions.length === 0 && tolerated.length === 0;
/** The runs worth complaining about: those of ways in that no sound run guards, each place once. */
const doubtfulRuns = ({ waysIn }) => {
    const places = new Map();
    for (const { event, runs } of waysIn) {
        if (runs.some(isSound))
            continue;
        for (const run of runs) {
            const key = JSON.stringify([run.workflow, run.job, run.location, run.filter, run.conditions]);
            places.set(key, { ...run, events: [...(places.get(key)?.events ?? []), event] });
        }
    }
    return [...places.values()];
};
/** `push`, `pull_request` and `merge_group`, in words. */
const eventsOf = ({ events }) => {
    const words = events.map((event) => `\`${event}\``);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};
/** `workflow:gate.yml job:aduana`, for subjects. */
const subjectOf = ({ workflow, job }, ...further) => [`workflow:${workflow.replace(/^.*\//, '')}`, `job:${job}`, ...further].join(' ');


/***/ }),

/***/ 44585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ gatesIn),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The Action by whatever owner, so that a mirror counts, and its reusable workflows. */
const ACTION = /^[\w.-]+\/aduana(?:\/\.github\/workflows\/[\w.-]+)?@/i;
/** `aduana check` where a shell looks for a command, with or without a package runner in front. */
const COMMAND = /(?:^|[;&|(\n])[ \t]*(?:\w+=\S* +)*(?:(?:npx|bunx|npm exec|pnpm dlx|pnpm exec|yarn dlx|yarn) +(?:-[\w-]+ +)*)?(?:[\w.-]{0,99}\/){0,9}aduana(?:@[\w.-]+)? +check\b/;
const DEPTH = 4;
/** Every place in a workflow that runs the gate: through reusable workflows and composite actions of this repository too. */
const gatesIn = (workflow, sources, depth = 0) => depth > DEPTH
    ? []
    : workflow.jobs.flatMap((job) => gatesOfJob(workflow, job, sources, depth).map((gate) => underJob(gate, job)));
const gatesOfJob = (workflow, job, sources, depth) => {
    const place = { workflow: workflow.path, job: job.id };
    if (job.uses === undefined)
        return gatesOfSteps(job.steps, place, workflow, sources, depth);
    if (ACTION.test(job.uses.text)) {
        const { uses, inputs, variables } = job;
        return [foundAt({ ...place, location: uses.location, call: { uses, inputs, variables }, within: workflow })];
    }
    const called = sources.workflows.get(job.uses.text.replace(/^\.\//, ''));
    if (called === undefined || !job.uses.text.startsWith('./'))
        return [];
    return gatesIn(called, sources, depth + 1).map((gate) => ({ ...gate, ...place }));
};
const foundAt = (found) => ({
    ...found,
    conditions: [],
    tolerated: [],
    jobs: [],
});
const gatesOfSteps = (steps, place, within, sources, depth) => {
    if (depth > DEPTH)
        return [];
    return steps.flatMap((step) => {
        const found = gatesOfStep(step, place, within, sources, depth);
        return found.map((gate) => ({
            ...gate,
            conditions: [...(step.condition === undefined ? [] : [step.condition]), ...gate.conditions],
            tolerated: [...toleratedBy(step.continueOnError, 'the step is `continue-on-error`'), ...gate.tolerated],
        }));
    });
};
const gatesOfStep = (call, place, within, sources, depth) => {
    const { uses, run, shell } = call;
    const gateAt = (location, tolerated = []) => [
        { ...foundAt({ ...place, location, call, within }), tolerated },
    ];
    if (run !== undefined)
        return COMMAND.test(withoutComments(run.text)) ? gateAt(run.location, swallowedBy(run, shell)) : [];
    if (uses === undefined)
        return [];
    if (ACTION.test(uses.text))
        return gateAt(uses.location);
    if (!uses.text.startsWith('./'))
        return [];
    const action = sources.actions.get(folderOf(uses.text));
    if (action === undefined)
        return [];
    return action.isGate ? gateAt(uses.location) : gatesOfSteps(action.steps, place, within, sources, depth + 1);
};
/** `./.github/actions/gate/` → `.github/actions/gate`; `./` → `.`. */
const folderOf = (uses) => uses.replace(/^\.\/+/, '').replace(/\/+$/, '') || '.';
const underJob = (gate, job) => ({
    ...gate,
    jobs: [job, ...gate.jobs],
    conditions: [...(job.condition === undefined ? [] : [job.condition]), ...gate.conditions],
    tolerated: [...toleratedBy(job.continueOnError, 'the job is `continue-on-error`'), ...gate.tolerated],
    ...(job.needs === undefined ? {} : { needs: job.needs }),
});
const toleratedBy = (location, why) => location === undefined ? [] : [{ why, location }];
/** What a shell does with the exit code of the line that runs the gate. */
const swallowedBy = ({ text, location }, shell) => {
    const line = withoutComments(text)
        .replace(/\\\r?\n/g, ' ')
        .split('\n')
        .find((one) => COMMAND.test(one));
    const after = line?.slice(line.search(COMMAND)) ?? '';
    if (/\|\|/.test(after))
        return [{ why: 'the command goes on after `||` when the gate fails', location }];
    // Only a shell that is named `bash` is started with pipefail.
    if (/[^|]\|[^|]/.test(after) && shell !== 'bash' && !/\bpipefail\b/.test(`${text}${shell ?? ''}`)) {
        return [{ why: 'the exit code of a pipe is that of its last command', location }];
    }
    return [];
};
const withoutComments = (shell) => shell.replace(/(^|\s)#.*$/gm, '$1');


/***/ }),

/***/ 51393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _parsers_github_workflow_parse_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87550);
/* harmony import */ var _find_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44585);


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const MAX_BYTES = 1024 * 1024;
/** The workflows of a repository and the local actions that they may use. */
const readSources = async (files) => {
    const entries = await files.list();
    const paths = entries.map(({ path }) => path).filter((path) => WORKFLOW.test(path));
    const read = await Promise.all(paths.map(async (path) => {
        const text = await files.readText(path, MAX_BYTES);
        return text.ok ? (0,_parsers_github_workflow_parse_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkflow */ .h)(text.text, path) : { problems: [{ message: text.problem }] };
    }));
    const workflows = read.flatMap((one) => ('workflow' in one && one.workflow ? [one.workflow] : []));
    return {
        sources: {
            workflows: new Map(workflows.map((one) => [one.path, one])),
            actions: await actionsOf(files, entries),
        },
        paths,
        unread: paths.filter((_, i) => (read[i]?.problems.length ?? 1) > 0),
    };
};
/** Local actions by their folder: what a step `uses: ./folder` runs. */
const actionsOf = async (files, entries) => {
    const paths = entries.filter(({ path, kind }) => kind === 'file' && ACTION.test(path)).map(({ path }) => path);
    const known = await Promise.all(paths.map(async (path) => {
        const text = await files.readText(path, MAX_BYTES);
        const action = text.ok ? (0,_parsers_github_workflow_parse_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAction */ .w)(text.text, path) : undefined;
        const folder = (0,_find_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(`./${path.replace(ACTION, '')}`);
        return action === undefined ? [] : [[folder, { isGate: action.name === 'Aduana', steps: action.steps }]];
    }));
    return new Map(known.flat());
};


/***/ }),

/***/ 54541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ longestGapInDays)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const YEARS = 2 * 366 * DAY;
/**
 * The longest time between two days on which a cron line runs, in days; undefined for a line that GitHub would not take (it takes
 * five fields, no `@weekly`), or that runs less than twice in two years. Looks at two years from a day that stands here, so that
 * the answer never changes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const longestGapInDays = (cron) => {
    const line = readCron(cron);
    if (line === undefined)
        return undefined;
    const days = [];
    for (let from = START; from < START + YEARS;) {
        const next = line.nextRun(new Date(from))?.getTime();
        if (next === undefined)
            break;
        const day = Math.floor(next / DAY);
        days.push(day);
        from = (day + 1) * DAY - 1;
    }
    const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
    return gaps.length === 0 ? undefined : Math.max(...gaps);
};
const readCron = (cron) => {
    if (cron.length > 200 || cron.trim().split(/\s+/).length !== 5 || !/^[\w\s*,/-]+$/.test(cron))
        return undefined;
    try {
        return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { paused: true, timezone: 'UTC' });
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 78187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dueTable)
/* harmony export */ });
/* harmony import */ var _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95046);

/** What was never done, what is overdue and what falls due soon, the first first. */
const dueTable = ({ secrets, attestations, ledger, }) => {
    const rows = [
        ...secrets
            .filter(({ secret, daysLeft, isToldOtherwise }) => secret.never === undefined && !isToldOtherwise && isNear(daysLeft))
            .map(({ secret, due, daysLeft, newest }) => [
            due ?? _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_DONE */ .GL,
            (0,_model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inDaysCell */ .$t)(daysLeft),
            secret.name,
            `secret, every ${secret.periodDays} days`,
            secret.owner ?? '',
            newest?.on.day ?? '',
            newest?.by ?? '',
        ]),
        ...attestations
            .filter(({ daysLeft, isToldOtherwise }) => !isToldOtherwise && isNear(daysLeft))
            .map(({ required, due, daysLeft, entry }) => [
            due ?? _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_DONE */ .GL,
            (0,_model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inDaysCell */ .$t)(daysLeft),
            required.name,
            'attestation',
            entry?.by ?? '',
            entry?.on.day ?? '',
            entry === undefined ? '' : ledger,
        ]),
    ];
    return { title: _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DUE_TABLE */ .oK, columns: _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DUE_COLUMNS */ .H1, rows: rows.toSorted(byDue) };
};
const isNear = (daysLeft) => daysLeft === undefined || daysLeft <= _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .CALENDAR_DAYS */ .rG;
const byDue = (a, b) => {
    const [first, second] = [sortable(a), sortable(b)];
    return first < second ? -1 : first > second ? 1 : 0;
};
/** What was never done comes before every day. */
const sortable = ([due, , what]) => `${due === _model_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_DONE */ .GL ? '' : due} ${what}`;


/***/ }),

/***/ 34306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ lookAtRotation)
});

// EXTERNAL MODULE: ./lib/parsers/rotation-ledger.js
var rotation_ledger = __webpack_require__(75904);
;// CONCATENATED MODULE: ./lib/checks/rotation/read-ledger.js

const MAX_BYTES = 1024 * 1024;
/** The ledger that a policy names. One that is not there is empty; one that cannot be read is a problem. */
const readLedger = async (files, { ledger }) => {
    const read = await files.readText(ledger, MAX_BYTES);
    if (read.ok)
        return { ...whole((0,rotation_ledger/* parseLedger */.h)(read.text, ledger)), isThere: true };
    const nothing = { rotations: [], attestations: [] };
    if (read.problem === 'missing')
        return { ...nothing, problems: [], isThere: false };
    const location = { path: ledger, startLine: 1, startColumn: 1 };
    return { ...nothing, problems: [{ message: PROBLEMS[read.problem], location }], isThere: true };
};
const whole = ({ rotations, attestations, problems }) => ({ rotations, attestations, problems });
const PROBLEMS = {
    'not-a-file': 'is no plain file, but a link or a folder',
    'too-large': 'is larger than 1 MiB',
    'not-utf-8': 'is no UTF-8 text',
    'holds-nul': 'holds a NUL character',
    unreadable: 'cannot be read: check its permissions',
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/parsers/github-workflow/parse-workflow.js + 2 modules
var parse_workflow = __webpack_require__(87550);
// EXTERNAL MODULE: ./lib/parsers/shell-script.js + 1 modules
var shell_script = __webpack_require__(16065);
// EXTERNAL MODULE: ./lib/parsers/start-command.js + 7 modules
var start_command = __webpack_require__(41829);
;// CONCATENATED MODULE: ./lib/checks/rotation/reach.js

const reach_MAX_BYTES = 1_000_000;
const MAX_FILES = 400;
/**
 * Whether one of `words` is used in code that `entries` load, along imports to files of the repository. Folders in which Python looks
 * are `roots`. Stops at 400 files and says so.
 */
const reach = async (entries, words, roots, sources) => {
    const seen = new Set(entries);
    let why;
    for (const path of seen) {
        if (seen.size > MAX_FILES)
            return { kind: 'unknown', why: `more than ${MAX_FILES} files are loaded` };
        const read = await sources.files.readText(path, reach_MAX_BYTES);
        const facts = read.ok
            ? await sources.sourceCode.facts(path, read.text, { envAccessors: [], words, withoutCalls: true })
            : undefined;
        if (facts === undefined || facts.notRead !== undefined) {
            if (/\.[cm]?[jt]sx?$|\.py$/.test(path))
                why ??= `\`${path}\` cannot be read`;
            continue;
        }
        if (facts.words.length > 0)
            return { kind: 'found' };
        for (const one of facts.imports) {
            const led = one.dynamic === true ? undefined : pathsOf(one, path, facts.language, roots, sources.paths);
            if (led === undefined)
                why ??= `an import of \`${path}\` cannot be followed`;
            else
                for (const next of led)
                    seen.add(next);
        }
    }
    return why === undefined ? { kind: 'not-found' } : { kind: 'unknown', why };
};
/** The files of the repository that an import leads to; none for a package of others; undefined where that cannot be told. */
const pathsOf = (one, importer, language, roots, paths) => {
    if (language === 'python')
        return pythonPaths(one, importer, roots, paths);
    const { from } = one;
    if (!from.startsWith('.'))
        return /^(?:[@~#]\/|\/)/.test(from) ? undefined : [];
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(importer), from);
    const bare = path.replace(/\.[cm]?js$/, '');
    const found = [path, ...ENDINGS.flatMap((end) => [`${path}${end}`, `${bare}${end}`, `${path}/index${end}`])].find((each) => paths.has(each));
    return found === undefined ? (/\.(?:css|scss|json|svg|png|wasm)$/.test(from) ? [] : undefined) : [found];
};
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const pythonPaths = ({ from, names }, importer, roots, paths) => {
    const [, dots = '', dotted = ''] = /^(\.*)(.*)$/s.exec(from) ?? [];
    const up = external_node_path_.posix.join(external_node_path_.posix.dirname(importer), ...Array.from({ length: dots.length - 1 }, () => '..'));
    const places = dots === '' ? roots : [up];
    const inner = dotted.replaceAll('.', '/');
    for (const place of places) {
        const module = modulePaths(external_node_path_.posix.join(place, inner), paths);
        const submodules = names.flatMap((name) => modulePaths(external_node_path_.posix.join(place, inner, name), paths));
        if (module.length + submodules.length > 0)
            return [...module, ...submodules];
    }
    return dots === '' ? [] : undefined;
};
/** The file of a module, and of a package what is run by its name. */
const modulePaths = (path, paths) => [`${path}.py`, `${path}/__init__.py`, `${path}/__main__.py`].filter((each) => paths.has(each));

;// CONCATENATED MODULE: ./lib/checks/rotation/renewals.js





/**
 * Whether something that runs by the clock reaches code that renews each secret which ends by itself: a cron job of a Blueprint, or a
 * workflow with `schedule`.
 */
const renewalsOf = async (secrets, ports, policy) => {
    const ending = secrets.filter(({ expires, never }) => expires && never === undefined);
    if (ending.length === 0)
        return [];
    const entries = await ports.files.list();
    const paths = new Set(entries.flatMap(({ kind, path }) => (kind === 'file' ? [path] : [])));
    const scheduled = [...(await cronJobs(ports, policy)), ...(await scheduledWorkflows(ports.files, paths))];
    const sources = { files: ports.files, sourceCode: ports.sourceCode, paths };
    const renewals = [];
    for (const secret of ending)
        renewals.push(await renewalOf(secret, scheduled, sources, ports.belowRoot === true));
    return renewals;
};
const renewalOf = async (secret, scheduled, sources, belowRoot) => {
    let why = belowRoot ? 'the workflows lie outside of the folder that is looked at' : undefined;
    for (const { starts, words, roots } of scheduled) {
        if (words.some((word) => secret.renewedBy.some((wanted) => word.includes(wanted)))) {
            return { secret, proof: { kind: 'proved' } };
        }
        if (words.some((word) => /^https?:/.test(word)))
            why ??= 'a step of a schedule calls an address';
        const followed = starts.map((start) => entriesOf(start, roots, sources.paths));
        const reached = await reach(followed.flatMap((found) => found ?? []), secret.renewedBy, roots, sources);
        if (reached.kind === 'found')
            return { secret, proof: { kind: 'proved' } };
        if (reached.kind === 'unknown')
            why ??= reached.why;
        if (followed.includes(undefined))
            why ??= 'what a schedule starts cannot be followed to a file';
    }
    if (why !== undefined)
        return { secret, proof: { kind: 'unknown', why } };
    return { secret, proof: { kind: scheduled.length === 0 ? 'no-schedule' : 'not-reached' } };
};
const cronJobs = async ({ blueprints: repository }, { blueprints: listed }) => {
    const { blueprints } = await repository.read(listed);
    return blueprints
        .flatMap(({ services }) => services)
        .filter(({ type }) => type === 'cron')
        .map(({ program, rootDir = '' }) => {
        const { startCommand, dockerCommand } = program;
        const command = startCommand ?? dockerCommand;
        const starts = command === undefined ? [UNKNOWN] : (0,start_command/* startsOf */.j)(command.script, { folder: rootDir });
        return { starts, words: [], roots: rootDir === '' ? [''] : [rootDir, ''] };
    });
};
const UNKNOWN = { kind: 'unknown', why: 'it has no start command', folder: '', pythonPath: [], settings: {} };
const renewals_MAX_BYTES = 1_000_000;
const scheduledWorkflows = async (files, paths) => {
    const found = [];
    for (const path of paths) {
        if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
            continue;
        const read = await files.readText(path, renewals_MAX_BYTES);
        const { workflow } = read.ok ? (0,parse_workflow/* parseWorkflow */.h)(read.text, path) : {};
        if (workflow?.triggers.some(({ crons }) => crons.length > 0) !== true)
            continue;
        const texts = workflow.jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run?.text ?? []));
        const calls = workflow.jobs.some(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)].some(isOwn));
        const scripts = texts.map(shell_script/* readShell */.l);
        const starts = scripts.flatMap((script) => (0,start_command/* startsOf */.j)(script));
        found.push({
            starts: calls ? [...starts, UNKNOWN] : starts,
            words: scripts.flatMap(({ commands }) => commands.flatMap(({ words }) => words)),
            roots: [''],
        });
    }
    return found;
};
/** A workflow or an action of the repository itself, which may do anything. */
const isOwn = (uses) => uses?.text.startsWith('./') === true;
/** The files of the repository that something starts; undefined where that cannot be told. */
const entriesOf = (start, roots, paths) => {
    if (start.kind === 'file') {
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(start.folder, start.path));
        return paths.has(path) ? [path] : undefined;
    }
    if (start.kind !== 'python-module')
        return undefined;
    const inner = start.module.replaceAll('.', '/');
    const found = [start.folder, ...roots].map((root) => modulePaths(external_node_path_.posix.join(root, inner), paths));
    return found.find((some) => some.length > 0);
};

// EXTERNAL MODULE: ./lib/model/calendar.js
var calendar = __webpack_require__(45887);
// EXTERNAL MODULE: ./lib/parsers/leak-rotation.js
var leak_rotation = __webpack_require__(84948);
;// CONCATENATED MODULE: ./lib/checks/rotation/standings.js


/** How each secret of the policy stands. */
const secretStandings = (secrets, books) => {
    const [now, before] = [byName(books.now.rotations), byName(books.before?.rotations ?? [])];
    const isTold = toldIn(books.now.problems, 'rotated');
    return secrets.map((secret) => {
        const { name, periodDays } = secret;
        const entry = now.get(name);
        const inFuture = entry !== undefined && (0,leak_rotation/* isFuture */.GJ)(entry, books.today);
        const proofs = [
            ...(entry === undefined || inFuture ? [] : [proofOf(entry)]),
            ...(books.proofs.get(name) ?? []),
        ];
        const [first, ...others] = proofs;
        const newest = first === undefined ? undefined : others.reduce(calendar/* laterOf */.eG, first);
        const due = newest === undefined ? undefined : (0,calendar/* daysAfter */.mU)(newest.on.day, periodDays);
        return {
            secret,
            ...(newest === undefined ? {} : { newest }),
            ...dueOn(due, books.today),
            isToldOtherwise: inFuture || isTold(name) || books.renewed.has(name) || (newest === undefined && books.ending.has(name)),
            wasSoBefore: books.before !== undefined && isSame(entry, before.get(name)),
        };
    });
};
const proofOf = ({ on, location }) => ({ on, by: 'the ledger', location });
/** How each attestation that the policy wants stands. */
const attestationStandings = (demanded, books) => {
    const [now, before] = [byName(books.now.attestations), byName(books.before?.attestations ?? [])];
    const isTold = toldIn(books.now.problems, 'attestations');
    return demanded.map((required) => {
        const entry = now.get(required.name);
        const inFuture = entry !== undefined && (0,leak_rotation/* isFuture */.GJ)(entry, books.today);
        const counted = inFuture ? undefined : entry;
        const told = books.administrators.get(required.supabaseOrganization ?? '');
        const isProved = told?.seen === true && told.withoutFactor === 0;
        return {
            required,
            ...(counted === undefined ? {} : { entry: counted }),
            ...(isProved || counted === undefined ? {} : dueOn(endOf(counted, required), books.today)),
            ...(told === undefined ? {} : { administrators: told }),
            missingScope: counted === undefined ? [] : required.scope.filter((part) => !counted.scope.includes(part)),
            isToldOtherwise: inFuture || isTold(required.name) || told?.seen === true,
            wasSoBefore: books.before !== undefined && isSame(entry, before.get(required.name)),
        };
    });
};
/** What it says itself counts, but never beyond the policy's period. */
const endOf = ({ on, expires }, { periodDays }) => {
    const latest = (0,calendar/* daysAfter */.mU)(on.day, periodDays);
    return expires !== undefined && expires < latest ? expires : latest;
};
const dueOn = (due, today) => due === undefined ? {} : { due, daysLeft: (0,calendar/* daysBetween */.YM)(today, due) };
const byName = (list) => new Map(list.map((one) => [one.name, one]));
/** Whether a problem of the ledger says already why an entry is not to be seen: one of the whole file says it for all. */
const toldIn = (problems, part) => {
    const isOfTheFile = problems.some(({ name }) => name === undefined);
    const names = new Set(problems.flatMap((problem) => (problem.part === part ? (problem.name ?? []) : [])));
    return (name) => isOfTheFile || names.has(name);
};
/** Says the same, wherever it stands in the file. */
const isSame = (a, b) => said(a) === said(b);
const said = (entry) => JSON.stringify({ ...entry, location: undefined });

;// CONCATENATED MODULE: ./lib/checks/rotation/look.js



/** How everything stands that the policy wants replaced or attested, on the day of `ports`. */
const lookAtRotation = async (ports, policy, rotation) => {
    const { today, files, filesBefore } = ports;
    const [now, before, renewals, witness] = await Promise.all([
        readLedger(files, rotation),
        filesBefore === undefined ? undefined : readLedger(filesBefore, rotation),
        renewalsOf(rotation.secrets, ports, policy),
        ports.rotationWitness?.look(),
    ]);
    const administrators = await administratorsOf(rotation, ports);
    const books = {
        today,
        now,
        ...(before === undefined ? {} : { before }),
        proofs: proofsOf(witness),
        renewed: new Set(renewals.flatMap(({ secret, proof }) => (proof.kind === 'proved' ? [secret.name] : []))),
        administrators,
        ending: new Set(renewals.map(({ secret }) => secret.name)),
    };
    return {
        ledger: now,
        secrets: secretStandings(rotation.secrets, books),
        attestations: attestationStandings(rotation.attestations, books),
        renewals,
        ...(witness === undefined ? {} : { witness }),
    };
};
const administratorsOf = async ({ attestations }, { supabaseAdministrators: ask }) => {
    const organizations = new Set(attestations.flatMap(({ supabaseOrganization }) => supabaseOrganization ?? []));
    if (ask === undefined)
        return new Map();
    return new Map(await Promise.all([...organizations].map(async (one) => [one, await ask(one)])));
};
const proofsOf = (witness) => {
    const proofs = new Map();
    for (const { name, at, by } of witness?.seen ?? []) {
        const day = new Date(at).toISOString().slice(0, 10);
        proofs.set(name, [...(proofs.get(name) ?? []), { on: { day, at }, by }]);
    }
    return proofs;
};


/***/ }),

/***/ 42947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./lib/parsers/render-blueprint/declarations.js
var declarations = __webpack_require__(93342);
// EXTERNAL MODULE: ./lib/parsers/render-blueprint/links.js
var render_blueprint_links = __webpack_require__(78610);
// EXTERNAL MODULE: ./lib/model/access-table.js
var access_table = __webpack_require__(8386);
// EXTERNAL MODULE: ./lib/checks/service-access/facts.js + 4 modules
var service_access_facts = __webpack_require__(93410);
;// CONCATENATED MODULE: ./lib/checks/service-access/access-graph.js


/**
 * The boundary as a picture: which class of secrets reaches which service, through which group, and how many of its names that
 * service reads. A read of what nothing gives is an edge of its own, and so is what whoever is no service is handed.
 */
const accessGraph = (facts) => {
    const services = [...grantFlows(facts), ...readFlows(facts)];
    const flows = [...services, ...holderFlows(facts, new Set(services.map(({ to, name }) => pairOf(to, name))))];
    const families = new Set(flows.flatMap(({ family }) => family ?? []));
    const holders = new Map(flows.flatMap(({ to, holder }) => (holder === undefined ? [] : [[to, holder]])));
    const groups = new Set(flows.flatMap(({ group }) => group ?? []));
    return {
        title: access_table/* ACCESS_GRAPH */._I,
        nodes: [
            ...[...families].map((family) => ({ id: classId(family), label: family, kind: 'secret-class' })),
            ...[...groups].map((name) => ({ id: groupId(name), label: name, kind: 'env-group' })),
            ...facts.services.map(({ name }) => ({ id: `service:${name}`, label: name, kind: 'service' })),
            ...[...holders].map(([id, label]) => ({ id, label, kind: 'holder' })),
        ],
        edges: edgesOf(flows),
    };
};
const classId = (family) => `class:${family}`;
const groupId = (name) => `env-group:${name}`;
const familyOf = (secret) => secret.class ?? access_table/* UNKNOWN_CLASS */.ud;
const pairOf = (service, name) => JSON.stringify([service, name]);
const grantFlows = ({ grants, reads, secrets }) => {
    const read = new Set(reads.flatMap((one) => (0,service_access_facts/* secretsReadBy */.pr)(one, secrets).map(({ name }) => pairOf(one.service.name, name))));
    return grants.flatMap(({ service, name, group }) => {
        const secret = secrets.get(name);
        if (secret === undefined)
            return [];
        const family = familyOf(secret);
        const last = {
            to: `service:${service.name}`,
            name,
            how: 'given',
            isRead: read.has(pairOf(service.name, name)),
            subject: (0,service_access_facts/* subjectOf */.et)(service, `env:${name}`),
        };
        if (group === undefined)
            return [{ ...last, from: classId(family), family }];
        const through = groupId(group.name);
        return [
            { from: classId(family), to: through, name, how: 'given', isRead: false, family, group: group.name },
            { ...last, from: through },
        ];
    });
};
const readFlows = ({ grants, reads, secrets }) => {
    const given = new Set(grants.map(({ service, name }) => pairOf(service.name, name)));
    return reads.flatMap((read) => (0,service_access_facts/* secretsReadBy */.pr)(read, secrets)
        .filter(({ name }) => !given.has(pairOf(read.service.name, name)))
        .map((secret) => {
        const family = familyOf(secret);
        const { name } = secret;
        const subject = (0,service_access_facts/* subjectOf */.et)(read.service, `env:${name}`);
        return {
            from: classId(family),
            to: `service:${read.service.name}`,
            name,
            how: 'read',
            isRead: true,
            subject,
            family,
        };
    }));
};
/** What holders take, and what a compose file hands to a service that nothing else connects with it. */
const holderFlows = ({ holdings, secrets }, connected) => holdings.flatMap(({ holder, name }) => {
    const secret = secrets.get(name);
    const to = holder.service === undefined ? `holder:${holder.name}` : `service:${holder.name}`;
    if (secret === undefined || connected.has(pairOf(to, name)))
        return [];
    const family = familyOf(secret);
    const subject = (0,service_access_facts/* holderSubject */.$R)(holder, `env:${name}`);
    const flow = { from: classId(family), to, name, isRead: false, family, subject };
    return [
        holder.service === undefined
            ? { ...flow, how: 'taken', holder: holder.name }
            : { ...flow, how: 'handed', subject: `${subject} compose` },
    ];
});
const edgesOf = (flows) => {
    const bundles = new Map();
    for (const flow of flows) {
        const key = JSON.stringify([flow.from, flow.to, flow.how]);
        const bundle = bundles.get(key) ?? [];
        if (bundle.push(flow) === 1)
            bundles.set(key, bundle);
    }
    return [...bundles.values()].flatMap((bundle) => {
        const [first] = bundle;
        if (first === undefined)
            return [];
        const { from, to, how } = first;
        const subjects = [...new Set(bundle.flatMap(({ subject }) => subject ?? []))];
        const kind = how === 'given' ? {} : { kind: 'read' };
        return [{ from, to, label: labelOf(bundle), ...kind, ...(subjects.length === 0 ? {} : { subjects }) }];
    });
};
const labelOf = (bundle) => {
    const all = new Set(bundle.map(({ name }) => name)).size;
    const read = new Set(bundle.filter(({ isRead }) => isRead).map(({ name }) => name)).size;
    const [first] = bundle;
    if (first?.how === 'read')
        return `${read} read, not given`;
    if (first?.how === 'taken')
        return `${all} taken`;
    if (first?.how === 'handed')
        return `${all} handed by compose`;
    return first?.subject === undefined ? `${all} ${all === 1 ? 'name' : 'names'}` : `${all} given, ${read} read`;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/access-service.js
/** Types that run no code of the repository: datastores. */
const DATASTORES = new Set(['keyvalue', 'redis', 'postgres']);
/** Services that run code, each once, in the order of the policy and then of the Blueprints. */
const accessServices = ({ services: declared }, defined) => {
    const running = defined.filter(({ type }) => !DATASTORES.has(type));
    const ofPolicy = declared.map((service) => serviceOf(service.name, service.location, running.filter(({ name }) => name === service.blueprintName), service));
    const known = new Set(declared.map(({ blueprintName }) => blueprintName));
    const others = new Map();
    for (const service of running) {
        if (!known.has(service.name))
            others.set(service.name, [...(others.get(service.name) ?? []), service]);
    }
    return [...ofPolicy, ...[...others].map(([name, all]) => serviceOf(name, all[0]?.location, all))];
};
const serviceOf = (name, place, defined, declared) => ({
    name,
    ...(declared === undefined ? {} : { declared }),
    defined,
    location: defined[0]?.location ?? place,
    isStatic: defined.some((service) => service.type === 'static' || service.program.runtime?.value === 'static'),
});

;// CONCATENATED MODULE: ./lib/checks/service-access/access-table.js


const SHOWN_PLACES = 8;
/** The matrix: a row for each service and secret that have to do with each other, then for whoever else holds one. */
const accessTable = (facts) => ({
    title: access_table/* ACCESS_TABLE */.kr,
    columns: access_table/* ACCESS_COLUMNS */.dR,
    rows: [
        ...facts.services.flatMap((service) => [...facts.secrets.values()].map((secret) => rowOf(service, secret, facts)).filter((row) => row !== undefined)),
        ...holderRows(facts),
    ],
});
/** The ways to the files that read secrets, a row for each service and file. Files that start a service are their own way. */
const waysTable = ({ reads, secrets }) => {
    const rows = new Map();
    for (const read of reads) {
        if ((0,service_access_facts/* secretsReadBy */.pr)(read, secrets).length === 0)
            continue;
        const row = [read.service.name, read.location.path, read.chain.join(' → ')];
        const key = JSON.stringify(row.slice(0, 2));
        if (!rows.has(key))
            rows.set(key, row);
    }
    return { title: access_table/* WAYS_TABLE */._R, columns: access_table/* WAYS_COLUMNS */.bv, rows: [...rows.values()] };
};
/** What is read beside the secrets of the matrix: settings, and secrets that only a workflow or a compose file knows. */
const otherNamesTable = ({ reads, holdings, secrets }) => {
    const rows = new Map();
    const add = (name, who, place) => {
        const key = JSON.stringify([name, who]);
        const row = rows.get(key) ?? { name, who, places: [] };
        row.places.push(place);
        rows.set(key, row);
    };
    for (const read of reads) {
        if (read.names.kind !== 'name' || (0,service_access_facts/* secretsReadBy */.pr)(read, secrets).length > 0)
            continue;
        add(read.names.name, read.service.name, read.location);
    }
    for (const { holder, name, location, isRenamed } of holdings) {
        if (!secrets.has(name) && isRenamed !== true)
            add(name, holder.name, location);
    }
    return {
        title: access_table/* OTHER_NAMES_TABLE */.TH,
        columns: access_table/* OTHER_NAMES_COLUMNS */.wu,
        rows: [...rows.values()]
            .map(({ name, who, places }) => [name, who, listed(places.map(placeOf))])
            .sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b))),
    };
};
const rowOf = (service, secret, facts) => {
    const grants = facts.grants.filter((grant) => grant.service === service && grant.name === secret.name);
    const reads = facts.reads.filter((read) => read.service === service && (0,service_access_facts/* secretsReadBy */.pr)(read, facts.secrets).includes(secret));
    const handovers = facts.handovers.filter((handover) => handover.service === service);
    const handed = facts.holdings.filter(({ holder, name }) => holder.service === service && name === secret.name);
    const isDeclared = service.declared?.requires.some(({ name }) => name === secret.name) ?? false;
    if (grants.length === 0 && reads.length === 0 && handed.length === 0 && !isDeclared)
        return undefined;
    const { why, location } = (0,service_access_facts/* permissionOf */.Fp)(service, secret, facts.services);
    return [
        service.name,
        secret.name,
        secret.class ?? '',
        `${why}${location === undefined ? '' : ` (${placeOf(location)})`}`,
        listed(grants.map((grant) => grant.group === undefined
            ? `${grant.form} (${placeOf(grant.location)})`
            : `group ${grant.group.name} (${placeOf(grant.group.link)}), which gives it at ${placeOf(grant.location)}`)),
        listed(reads.map(({ location: place }) => placeOf(place))),
        listed([
            ...(grants.length === 0 ? [] : handovers.map((one) => `${one.to} (${placeOf(one.location)})`)),
            ...handed.map((one) => `compose (${placeOf(one.location)})`),
        ]),
    ];
};
/** Who gives to a holder what it is handed. */
const GIVERS = {
    workflow: "GitHub's secrets",
    supabase: 'the environment of whoever starts it',
    compose: 'the environment of whoever starts it',
};
const holderRows = ({ holdings, secrets, services }) => {
    const rows = new Map();
    for (const holding of holdings) {
        const secret = secrets.get(holding.name);
        if (secret === undefined || holding.holder.service !== undefined)
            continue;
        const key = JSON.stringify([holding.holder.name, secret.name]);
        const row = rows.get(key) ?? { first: holding, secret, places: [] };
        row.places.push(holding.location);
        rows.set(key, row);
    }
    return [...rows.values()].map(({ first: { holder }, secret, places }) => {
        const { why, location } = (0,service_access_facts/* holderPermission */.I9)(holder, secret, services);
        return [
            holder.name,
            secret.name,
            secret.class ?? '',
            `${why}${location === undefined ? '' : ` (${placeOf(location)})`}`,
            GIVERS[holder.kind],
            listed(places.map(placeOf)),
            '',
        ];
    });
};
const listed = (places) => {
    const unique = [...new Set(places)];
    const more = unique.length - SHOWN_PLACES;
    return [...unique.slice(0, SHOWN_PLACES), ...(more > 0 ? [`${more} more`] : [])].join('; ');
};
const placeOf = ({ path, startLine }) => `${path}:${startLine}`;

// EXTERNAL MODULE: ./lib/parsers/start-command.js + 7 modules
var start_command = __webpack_require__(41829);
;// CONCATENATED MODULE: ./lib/parsers/html-scripts.js
/** The scripts of the project that a page loads, as written in `src`: no script of another host. Takes time in proportion to the text. */
const scriptsOfPage = (html) => [...html.matchAll(/<script\b[^<>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s<>]{1,500})/gi)]
    .map(([, source = '']) => source.replace(/[?#].*$/, ''))
    .filter((source) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source));

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/paths.js
/** A path of the repository with `.` and `..` worked out; undefined where it leaves the repository. The root is an empty text. */
const joined = (folder, path) => {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const under = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** The folder, the one above it, and so on to the root. */
const upward = (folder) => {
    const parts = folder === '' ? [] : folder.split('/');
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).concat('');
};
const unique = (paths) => [...new Set(paths)];
/** A glob of a workspace: `apps/*`, `packages/**`. What has more stars than anybody writes matches nothing. */
const matchesGlob = (path, glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    if (bare.length > 200 || bare.split('*').length > 6)
        return false;
    const pattern = bare
        .split(/(\*\*\/?|\*)/)
        .map((part) => (part === '*' ? '[^/]*' : part.startsWith('**') ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
        .join('');
    return new RegExp(`^${pattern}$`).test(path);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/source-files.js

/** Files in a language that is read; a single file component holds code too. */
const isSource = (path) => /\.(?:[cm]?[jt]sx?|py|vue|svelte|astro)$/.test(path) && !/\.d\.[cm]?ts$/.test(path);
/** A script that is started by its name alone, such as `bin/www`: what language it is in, the first line says or who starts it. */
const isBareScript = (path) => /(?:^|\/)[^./]+$/.test(path);
/** Code that no service is deployed for. */
const isAside = (path) => /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures|e2e|cypress|node_modules|site-packages|\.venv|venv)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|stories)\.\w+$/i.test(path);
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.astro', '.json'];
/** What may stand in the repository for an ending that is written: TypeScript is imported by the name of what it becomes. */
const WRITTEN_AS = {
    '.js': ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs', '.cts', '.cjs'],
    '.jsx': ['.tsx', '.jsx'],
    '.mjs': ['.mts', '.mjs', '.ts'],
    '.cjs': ['.cts', '.cjs', '.ts'],
};
/**
 * The file that JavaScript loads for a path: itself, under another ending, or as the index of a folder, whose manifest may name another.
 * Undefined where there is none.
 */
const moduleFile = async (repository, path) => {
    if (repository.isFile(path))
        return path;
    const [, stem = path, ending = ''] = /^(.*)(\.[cm]?jsx?)$/.exec(path) ?? [];
    const written = (WRITTEN_AS[ending] ?? []).map((other) => stem + other);
    const beside = [...written, ...ENDINGS.map((other) => path + other)].find(repository.isFile);
    if (beside !== undefined)
        return beside;
    if (!repository.isFolder(path))
        return undefined;
    const manifest = path === '' ? undefined : await repository.manifest(path);
    const mains = manifest?.mains ?? [];
    for (const main of mains) {
        const target = joined(path, main);
        if (target === undefined || target === path)
            continue;
        const found = fileOrBeside(repository, target) ?? ENDINGS.map((ending) => `${target}/index${ending}`).find(repository.isFile);
        if (found !== undefined)
            return found;
    }
    return ENDINGS.map((ending) => under(path, `index${ending}`)).find(repository.isFile);
};
const fileOrBeside = (repository, path) => {
    if (repository.isFile(path))
        return path;
    const [, stem = path, ending = ''] = /^(.*)(\.[cm]?jsx?)$/.exec(path) ?? [];
    return [...(WRITTEN_AS[ending] ?? []).map((other) => stem + other), ...ENDINGS.map((other) => path + other)].find(repository.isFile);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/framework-files.js



const CODE = '\\.(?:[cm]?[jt]sx?|vue|svelte|astro)$';
const APP_FILE = 'page|layout|route|template|loading|error|not-found|global-error|global-not-found|default|sitemap|robots|manifest|forbidden|unauthorized|(?:opengraph|twitter)-image|(?:apple-)?icon';
/** The files that each framework loads by their names, as patterns over paths from its folder. */
const LOADED = {
    // https://nextjs.org/docs/app/getting-started/project-structure
    next: new RegExp(`^(?:(?:src/)?app/(?:.*/)?(?:${APP_FILE})${CODE}|(?:src/)?pages/.*${CODE}|(?:src/)?(?:middleware|proxy|instrumentation(?:-client)?|mdx-components)${CODE}|next\\.config${CODE}|server${CODE})`),
    // Nuxt imports by itself what stands in its folders. https://nuxt.com/docs/guide/directory-structure
    nuxt: new RegExp(`^(?:(?:app|src)/)?(?:(?:server|pages|components|composables|layouts|middleware|plugins|utils|stores|shared|modules)/.*|app|error|app\\.config|nuxt\\.config)${CODE}`),
    astro: new RegExp(`^(?:src/(?:pages/.*|middleware(?:/index)?|content\\.config|actions/index)|astro\\.config)${CODE}`),
    svelte: new RegExp(`^(?:src/(?:routes/.*\\+.*|hooks[\\w.]*|service-worker)|(?:svelte|vite)\\.config)${CODE}`),
    remix: new RegExp(`^(?:app/(?:root|routes|entry\\.\\w+|routes/.*)|(?:vite|remix|react-router)\\.config|server(?:/index)?)${CODE}`),
    vite: new RegExp(`^vite\\.config${CODE}`),
    'react-scripts': new RegExp(`^(?:src/(?:index|setupProxy)|craco\\.config|config-overrides)${CODE}`),
    gatsby: new RegExp(`^(?:gatsby-\\w+|src/(?:pages|api|templates)/.*)${CODE}`),
    'vue-cli': new RegExp(`^(?:src/main|vue\\.config)${CODE}`),
    angular: new RegExp(`^(?:projects/[^/]+/)?(?:src/(?:main(?:\\.server)?|polyfills)|server)${CODE}`),
    nest: new RegExp(`^src/main${CODE}`),
    webpack: new RegExp(`^(?:webpack[\\w.]*\\.config[\\w.]*|src/(?:index|main))${CODE}`),
    rsbuild: new RegExp(`^(?:rsbuild\\.config|src/(?:index|main))${CODE}`),
    expo: new RegExp(`^(?:(?:src/)?app/.*|App|index|app\\.config|metro\\.config)${CODE}`),
    vinxi: new RegExp(`^(?:app\\.config|(?:app|src)/(?:routes/.*|client|ssr|server|router|entry-\\w+|app))${CODE}`),
    knex: new RegExp(`^(?:knexfile|src/knexfile)${CODE}`),
    keystone: new RegExp(`^keystone${CODE}`),
    payload: new RegExp(`^(?:src/)?payload\\.config${CODE}`),
    probot: new RegExp(`^(?:src/)?index${CODE}`),
    eleventy: new RegExp(`^(?:\\.eleventy|eleventy\\.config)${CODE}`),
    storybook: new RegExp(`^\\.storybook/.*${CODE}`),
    alembic: /^(?:[\w-]+\/)?(?:alembic|migrations|db)\/env\.py$/,
    'every-file': new RegExp(CODE),
};
/** Frameworks whose page names their code. */
const HAS_PAGE = new Set(['vite', 'static', 'svelte', 'vue-cli', 'rsbuild', 'webpack']);
/** What a framework loads of a folder, sorted; empty where nothing there is named as it wants. */
const frameworkFiles = async (repository, folder, framework) => {
    const pattern = LOADED[framework === 'vite' && repository.isFolder(under(folder, 'src/routes')) ? 'svelte' : framework];
    const start = folder === '' ? 0 : folder.length + 1;
    const named = pattern === undefined
        ? []
        : repository
            .filesUnder(folder)
            .filter((path) => !isAside(path) && !/\.d\.[cm]?ts$/.test(path) && pattern.test(path.slice(start)));
    const pages = HAS_PAGE.has(framework) ? await pageScripts(repository, folder) : [];
    return [...named, ...pages];
};
/** The scripts of the pages that stand in a folder, `public/` or `src/`. */
const pageScripts = async (repository, folder) => {
    const found = [];
    for (const inner of ['', 'public', 'src', 'client', 'frontend']) {
        const page = under(folder, under(inner, 'index.html'));
        const text = repository.isFile(page) ? await repository.text(page) : undefined;
        for (const source of text === undefined ? [] : scriptsOfPage(text)) {
            for (const base of source.startsWith('/')
                ? [folder, folderOf(page), under(folder, 'public')]
                : [folderOf(page)]) {
                const path = joined(base, source.replace(/^\/+/, ''));
                const file = path === undefined ? undefined : await moduleFile(repository, path);
                if (file !== undefined && isSource(file))
                    found.push(file);
            }
        }
    }
    return found;
};
/** What a folder is by its manifest and its files, where no command says it. */
const frameworkOfFolder = async (repository, folder) => {
    const manifest = await repository.manifest(folder);
    const known = [
        ['next', 'next'],
        ['nuxt', 'nuxt'],
        ['astro', 'astro'],
        ['@sveltejs/kit', 'svelte'],
        ['@remix-run/react', 'remix'],
        ['@react-router/dev', 'remix'],
        ['gatsby', 'gatsby'],
        ['react-scripts', 'react-scripts'],
        ['@vue/cli-service', 'vue-cli'],
        ['@angular/core', 'angular'],
        ['vite', 'vite'],
    ];
    const found = known.find(([dependency]) => manifest?.dependencies.has(dependency));
    if (found !== undefined)
        return found[1];
    return repository.isFile(under(folder, 'index.html')) ? 'static' : undefined;
};

// EXTERNAL MODULE: ./lib/parsers/json-fields.js
var json_fields = __webpack_require__(5352);
// EXTERNAL MODULE: ./lib/parsers/shell-script.js + 1 modules
var shell_script = __webpack_require__(16065);
;// CONCATENATED MODULE: ./lib/parsers/dockerfile.js



/**
 * The stages of a Dockerfile as far as they say which files of the context become the image and what it starts. Never throws; an
 * instruction in another form is left out. https://docs.docker.com/reference/dockerfile/
 */
const parseDockerfile = (text) => {
    const stages = [];
    const settings = new Map();
    for (const { line, instruction, rest } of instructionsOf(text)) {
        const stage = stages.at(-1);
        if (instruction === 'ARG')
            noteArgument(rest, settings);
        else if (instruction === 'FROM')
            stages.push(stageOf(rest, settings));
        else if (stage === undefined)
            continue;
        else if (instruction === 'WORKDIR')
            stage.workdir = inImage(unquoted(filled(rest, settings)), stage.workdir);
        else if (instruction === 'COPY' || instruction === 'ADD')
            stage.copies = [...stage.copies, ...copyOf(filled(rest, settings), stage.workdir)];
        else if (instruction === 'ENV')
            stage.pythonPath = [...stage.pythonPath, ...pythonPathOf(rest, settings)];
        else if (instruction === 'CMD')
            stage.command = runOf(rest, line);
        else if (instruction === 'ENTRYPOINT')
            stage.entrypoint = runOf(rest, line);
    }
    return stages;
};
function* instructionsOf(text) {
    const lines = text.slice(0, MOST_CHARACTERS).split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = i + 1;
        const [, word, first = ''] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i] ?? '') ?? [];
        if (word === undefined)
            continue;
        const parts = [first];
        while (/\\\s*$/.test(parts.at(-1) ?? '') && i + 1 < lines.length) {
            const next = lines[++i] ?? '';
            if (!/^\s*(?:#|$)/.test(next))
                parts.push(next);
        }
        const rest = parts
            .map((part) => part.replace(/\\\s*$/, ' '))
            .join('')
            .trim();
        const [, mark] = /<<-?["']?(\w+)/.exec(rest) ?? [];
        if (mark !== undefined)
            while (i + 1 < lines.length && lines[++i]?.trim() !== mark)
                ;
        yield { line, instruction: word.toUpperCase(), rest };
    }
}
const MOST_CHARACTERS = 256 * 1024;
const stageOf = (rest, settings) => {
    const words = filled(rest, settings)
        .split(/\s+/)
        .filter((word) => !word.startsWith('--'));
    const [base = '', as, name] = words;
    return { base, copies: [], pythonPath: [], ...(as?.toLowerCase() === 'as' && name !== undefined ? { name } : {}) };
};
const noteArgument = (rest, settings) => {
    const [, name, value] = /^(\w+)=(\S*)/.exec(rest) ?? [];
    if (name !== undefined && value !== undefined)
        settings.set(name, unquoted(value));
};
const copyOf = (rest, workdir) => {
    const words = rest.startsWith('[') ? listFrom(rest) : rest.split(/\s+/);
    const flags = words.filter((word) => word.startsWith('--'));
    const places = (rest.replace(/^(?:--\S+\s+)+/, '').startsWith('[') ? listFrom(rest.replace(/^(?:--\S+\s+)+/, '')) : words)
        .filter((word) => !word.startsWith('--'))
        .map(unquoted);
    const target = places.at(-1);
    if (target === undefined || places.length < 2)
        return [];
    const from = flags.find((flag) => flag.startsWith('--from='))?.slice(7);
    const keepsFolder = /\/$|^\.{0,2}$/.test(target) && !target.endsWith('//');
    const absolute = inImage(target, workdir);
    return [
        {
            sources: places.slice(0, -1),
            target: keepsFolder && absolute !== '/' ? `${absolute}/` : absolute,
            ...(from === undefined ? {} : { from }),
        },
    ];
};
/** `ENV PYTHONPATH=/app:/app/src` and the older `ENV PYTHONPATH /app`; no other variable is looked at. */
const pythonPathOf = (rest, settings) => {
    const [, value = ''] = /(?:^|\s)PYTHONPATH[= ]("[^"]*"|'[^']*'|\S+)/.exec(rest) ?? [];
    return unquoted(filled(value, settings))
        .split(':')
        .filter((path) => path !== '' && !path.startsWith('$'));
};
const runOf = (rest, line) => {
    const words = rest.startsWith('[') ? listFrom(rest) : undefined;
    if (words === undefined)
        return { starts: (0,start_command/* startsOf */.j)((0,shell_script/* readShell */.l)(rest)), line };
    const [program, option, script] = words;
    const isShell = /^(?:\/bin\/)?(?:ba|da|a)?sh$/.test(program ?? '') && /^-[a-z]*c$/.test(option ?? '');
    return { starts: isShell ? (0,start_command/* startsOf */.j)((0,shell_script/* readShell */.l)(script ?? '')) : (0,start_command/* startsOfWords */.K)(words), words, line };
};
const listFrom = (text) => (0,json_fields/* listOf */.c3)((0,json_fields/* readJson */.Vh)(text));
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/, '$2');
const filled = (text, settings) => text.replace(/\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g, (whole, braced, fallback, plain) => settings.get(braced ?? plain) ?? fallback ?? whole);
/** A path of the image made absolute, `.` and `..` worked out. */
const inImage = (path, workdir = '/') => {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${workdir}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/ground.js


/** Where Render puts the repository of a service that is no image. https://render.com/docs/deploys */
const CHECKOUT = '/opt/render/project/src';
/** A command that runs in a folder of the repository. */
const folderGround = (folder) => ({
    inRepository: (path) => {
        if (path === CHECKOUT || path.startsWith(`${CHECKOUT}/`))
            return ground_listed(joined('', path.slice(CHECKOUT.length)));
        return path.startsWith('/') ? [] : ground_listed(joined(folder, path));
    },
});
const ground_listed = (path) => (path === undefined ? [] : [path]);
const DEEPEST = 10;
/** A command that runs in an image: paths go back through the `COPY` lines of its last stage, and of those it copies from. */
const imageGround = (stages, context) => {
    const last = stages.at(-1);
    const from = (stage, path, depth) => {
        if (depth > DEEPEST)
            return [];
        const copied = [...stage.copies].reverse().flatMap((copy) => sourcesOf(copy, path).flatMap((source) => {
            if (copy.from === undefined)
                return ground_listed(joined(context, source));
            const other = stageNamed(stages, copy.from, stage);
            return other === undefined ? [] : from(other, inImage(source), depth + 1);
        }));
        const base = stageNamed(stages, stage.base, stage);
        return [...copied, ...(base === undefined ? [] : from(base, path, depth + 1))];
    };
    return {
        inRepository: (path) => (last === undefined ? [] : unique(from(last, inImage(path, workdirOf(stages, last)), 0))),
    };
};
const stageNamed = (stages, name, before) => {
    const earlier = stages.slice(0, stages.indexOf(before));
    return earlier.findLast((stage) => stage.name === name) ?? (/^\d+$/.test(name) ? earlier[Number(name)] : undefined);
};
/** A stage starts where the one it is built on stands. */
const workdirOf = (stages, stage) => {
    if (stage.workdir !== undefined)
        return stage.workdir;
    const base = stageNamed(stages, stage.base, stage);
    return base === undefined ? '/' : workdirOf(stages, base);
};
/** What `find` gives for the stage or the nearest it is built on. */
const inherited = (stages, stage, find) => {
    const own = find(stage);
    const base = stageNamed(stages, stage.base, stage);
    return own ?? (base === undefined ? undefined : inherited(stages, base, find));
};
/** What a file of the image was before one `COPY`: a folder is copied with what is in it, a file under its name or a new one. */
const sourcesOf = ({ sources, target }, path) => {
    const folder = target.replace(/\/+$/, '');
    if (path === folder || (folder === '' && path === '/'))
        return sources;
    if (folder.startsWith(path === '/' ? path : `${path}/`))
        return parentsOf(sources, folder.slice(path.length).replace(/^\//, ''));
    if (!path.startsWith(`${folder}/`))
        return [];
    const rest = path.slice(folder.length + 1);
    return sources.flatMap((source) => {
        const bare = source.replace(/\/+$/, '');
        const name = nameOf(bare);
        const asFolder = under(bare === '.' || bare === '/' ? '' : bare, rest);
        if (name.includes('*'))
            return fits(name, rest) ? [bare.slice(0, bare.length - name.length) + rest] : [];
        return name === rest ? [bare, asFolder] : [asFolder];
    });
};
/** `COPY backend/app /srv/app` makes of `/srv` what `backend` is. */
const parentsOf = (sources, rest) => sources
    .map((source) => `/${source.replace(/^\.?\/+|\/+$/g, '')}`)
    .filter((source) => source.endsWith(`/${rest}`))
    .map((source) => source.slice(1, Math.max(source.length - rest.length - 1, 1)) || '.');
/** `package*.json` for `package.json`: one star is what people write here. */
const fits = (pattern, name) => {
    const [before = '', after = '', ...more] = pattern.split('*');
    return more.length === 0 && !name.includes('/') && name.startsWith(before) && name.endsWith(after);
};

// EXTERNAL MODULE: ./lib/parsers/start-command/start.js
var start_command_start = __webpack_require__(1935);
;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/compiled-source.js



/** Folders that tools write to, and those they usually read from. */
const OUTPUT = /^(?:\.?dist(?:-\w+)?|\.?build|out|output|lib|esm|cjs|es|bin|compiled|target|\.output)$/;
const SOURCE_FOLDERS = ['src', '', 'source', 'lib', 'app', 'server'];
const FORMATS = /^(?:esm|cjs|es|umd|node|module|commonjs|src)$/;
/**
 * The source of a compiled file that is not in the repository: `dist/main.js` is `src/main.ts`. First what a bundler of the package's
 * scripts is given, then what a tsconfig says, then the names people use. Undefined where none of them leads to a file.
 */
const sourceOfCompiled = (repository, path) => repository.remember(`compiled ${path}`, async () => {
    const owner = await repository.packageOf(folderOf(path));
    if (owner !== undefined) {
        const bundled = await bundledFrom(repository, owner, path);
        if (bundled !== undefined)
            return bundled;
    }
    for (const candidate of [...(await byTsConfig(repository, path)), ...byNames(path)]) {
        const found = await sourceFile(repository, candidate);
        if (found !== undefined)
            return found;
    }
    return undefined;
});
const sourceFile = async (repository, path) => {
    const found = await moduleFile(repository, path);
    return found !== undefined && isSource(found) ? found : undefined;
};
/** `esbuild server/index.ts --outdir=dist` in a script of the package: the argument that has the compiled file's name. */
const bundledFrom = async (repository, { folder, manifest }, path) => {
    const name = nameOf(path).replace(/\.[cm]?js$/, '');
    for (const script of manifest.scripts.values()) {
        for (const { words } of (0,shell_script/* readShell */.l)(script).commands) {
            const program = words.find((word) => /(?:^|\/)(?:esbuild|tsup|ncc|swc|bun|rollup|tsdown|babel)$/.test(word));
            if (program === undefined)
                continue;
            const out = words
                .flatMap((word, i) => [
                /^--?(?:outfile|o|out-file)=(.+)$/.exec(word)?.[1],
                /^(?:-o|--outfile|--out-file)$/.test(word) ? words[i + 1] : undefined,
            ])
                .find((target) => target !== undefined);
            const sources = words
                .map((word) => joined(folder, word))
                .filter((word) => word !== undefined && isSource(word) && repository.isFile(word));
            const same = sources.find((source) => nameOf(source ?? '').replace(/\.[cm]?[jt]sx?$/, '') === name);
            if (out !== undefined && joined(folder, out) === path && sources.length === 1)
                return sources[0];
            if (out === undefined && same !== undefined)
                return same;
        }
    }
    return undefined;
};
const byTsConfig = async (repository, path) => {
    const candidates = [];
    for (const folder of upward(folderOf(path))) {
        for (const name of [
            'tsconfig.json',
            'tsconfig.build.json',
            'tsconfig.server.json',
            'tsconfig.prod.json',
            'tsconfig.node.json',
        ]) {
            const config = await repository.tsConfig(under(folder, name));
            const out = config?.outDir === undefined ? undefined : joined(folder, config.outDir);
            if (config === undefined || out === undefined || !path.startsWith(`${out}/`))
                continue;
            const rest = path.slice(out.length + 1);
            const roots = config.rootDir === undefined ? ['src', ''] : [config.rootDir];
            candidates.push(...roots.flatMap((root) => joined(folder, under(root, rest)) ?? []));
        }
    }
    return candidates;
};
const byNames = (path) => {
    const parts = path.split('/');
    const candidates = parts.flatMap((part, i) => {
        if (!OUTPUT.test(part) || i === parts.length - 1)
            return [];
        const folder = parts.slice(0, i).join('/');
        const rest = parts.slice(i + 1);
        const rests = [rest, ...(FORMATS.test(rest[0] ?? '') && rest.length > 1 ? [rest.slice(1)] : [])];
        return rests.flatMap((names) => [
            ...SOURCE_FOLDERS.map((source) => [folder, source, ...names].filter((name) => name !== '').join('/')),
            // A monorepo's build keeps the project's folder: `dist/apps/api/main.js` is `apps/api/src/main.ts`.
            ...(names.length > 1
                ? [[folder, ...names.slice(0, -1), 'src', ...names.slice(-1)].filter((name) => name !== '').join('/')]
                : []),
        ]);
    });
    return unique(candidates);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/python-standard-library.js
/** Modules that come with Python, of the versions 3.8 to 3.14. https://docs.python.org/3/py-modindex.html */
const STANDARD_LIBRARY = new Set(`__future__ abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii
  bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
  compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
  datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp
  fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
  heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
  linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
  multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb
  pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
  pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets
  select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
  sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig
  syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib
  trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings
  wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/resolution.js
const OUTSIDE = { kind: 'outside' };
const LOST = { kind: 'lost' };
const files = (...paths) => ({ kind: 'files', paths });

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/python-imports.js



/** Where an import of Python leads, looked up in `roots` in their order as on `sys.path`. https://docs.python.org/3/reference/import.html */
const resolvePythonImport = (repository, roots, importer, { from, names }) => {
    const [, dots = '', dotted = ''] = /^(\.*)(.*)$/s.exec(from) ?? [];
    const parts = dotted === '' ? [] : dotted.split('.');
    const base = dots === '' ? undefined : upward(folderOf(importer))[dots.length - 1];
    if (dots !== '' && base === undefined)
        return { resolution: LOST, submodules: new Map() };
    const found = base === undefined ? onPath(repository, roots, parts) : below(repository, base, parts);
    if (found === undefined)
        return { resolution: isMissing(repository, roots, base, parts), submodules: new Map() };
    const submodules = new Map();
    const further = [];
    for (const name of found.folder === undefined ? [] : names) {
        const inner = name === '*' ? undefined : below(repository, found.folder ?? '', [name]);
        if (inner?.file === undefined)
            continue;
        submodules.set(`${from}${parts.length === 0 ? '' : '.'}${name}`, inner.file);
        further.push(...inner.onTheWay, inner.file);
    }
    const paths = unique([...(found.file === undefined ? [] : [found.file]), ...found.onTheWay, ...further]);
    return { resolution: paths.length === 0 ? OUTSIDE : { kind: 'files', paths }, submodules };
};
/** The file of a module that is named as `python -m` or a server takes it, with the packages around it. */
const pythonModule = (repository, roots, module) => {
    const found = onPath(repository, roots, module.split('.'));
    const main = found?.folder === undefined ? undefined : under(found.folder, '__main__.py');
    return unique([
        ...(found?.file === undefined ? [] : [found.file]),
        ...(main !== undefined && repository.isFile(main) ? [main] : []),
        ...(found === undefined || (found.file === undefined && !repository.isFile(main ?? '')) ? [] : found.onTheWay),
    ]);
};
/**
 * A regular package or module anywhere on the path comes before a folder without `__init__.py`. Only what stands where the program
 * starts hides a module that comes with Python: the other roots are later on the path, or not on it.
 */
const onPath = (repository, roots, parts) => {
    const searched = STANDARD_LIBRARY.has(parts[0] ?? '') ? roots.slice(0, 1) : roots;
    const all = searched.map((root) => below(repository, root, parts)).filter((found) => found !== undefined);
    return all.find(({ file }) => file !== undefined) ?? all[0];
};
const below = (repository, root, parts) => {
    let folder = root;
    const onTheWay = [];
    for (const [i, part] of parts.entries()) {
        if (part === '' || part.includes('/'))
            return undefined;
        const inner = under(folder, part);
        const init = `${inner}/__init__.py`;
        const isLast = i === parts.length - 1;
        if (repository.isFile(init)) {
            if (isLast)
                return { file: init, onTheWay, folder: inner };
            onTheWay.push(init);
        }
        else if (repository.isFile(`${inner}.py`)) {
            return isLast ? { file: `${inner}.py`, onTheWay } : undefined;
        }
        else if (!repository.holdsPython(inner))
            return undefined;
        folder = inner;
    }
    const init = under(folder, '__init__.py');
    return { ...(parts.length === 0 && repository.isFile(init) ? { file: init } : {}), onTheWay, folder };
};
/** Lost is what stands beside code of ours: a relative import, or a module of a package that has an `__init__.py` here. */
const isMissing = (repository, roots, base, parts) => {
    if (isCompiled(repository, base === undefined ? roots : [base], parts))
        return OUTSIDE;
    if (base !== undefined)
        return LOST;
    const [first = ''] = parts;
    if (STANDARD_LIBRARY.has(first))
        return OUTSIDE;
    return roots.some((root) => repository.isFile(under(root, `${first}/__init__.py`))) ? LOST : OUTSIDE;
};
/** An extension module, known by its source or its stub. */
const isCompiled = (repository, roots, parts) => roots.some((root) => ['.pyi', '.pyx', '.so', '.pyd', '.c', '.cpp', '.rs'].some((ending) => repository.isFile(`${joined(root, parts.join('/')) ?? ''}${ending}`)));

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/python-roots.js

/**
 * The folders in which a service's Python looks for its modules: where it starts and what it is told first, then its root folder and the
 * repository's, each with `src/`, then what the projects of the repository declare and install.
 */
const pythonRoots = async (repository, starts, root) => {
    const near = unique([...starts, root, '']);
    const projects = unique([
        ...near,
        ...repository.named('pyproject.toml').map(folderOf),
        ...repository.named('setup.py').map(folderOf),
        ...repository.named('setup.cfg').map(folderOf),
    ]).slice(0, MOST_PROJECTS);
    const declared = [];
    for (const folder of projects)
        declared.push(...(await rootsOf(repository, folder)));
    return unique([...near, ...near.map((folder) => under(folder, 'src')), ...declared, ...projects]).filter(repository.isFolder);
};
const MOST_PROJECTS = 500;
const rootsOf = async (repository, folder) => {
    const project = await repository.pythonProject(folder);
    const src = under(folder, 'src');
    if (project === undefined)
        return repository.isFile(under(folder, 'setup.py')) ? [src] : [];
    const renamed = [...project.packageFolders]
        .filter(([name, path]) => name === path.split('/').at(-1))
        .map(([, path]) => folderOf(path));
    return [...project.roots, ...renamed].flatMap((root) => joined(folder, root) ?? []).concat(src);
};
/** The programs that the projects of the repository install, by name: the module each one starts. */
const pythonScripts = (repository) => repository.remember('python scripts', async () => {
    const scripts = new Map();
    for (const path of repository.named('pyproject.toml').slice(0, MOST_PROJECTS)) {
        const project = await repository.pythonProject(folderOf(path));
        for (const [name, target] of project?.scripts ?? [])
            scripts.set(name, target.split(':')[0]?.trim() ?? '');
    }
    return scripts;
});
/** The folder from which a file is imported by its full name: the nearest above it that is no package itself. */
const importFolderOf = (repository, folder) => {
    let at = folder;
    while (at !== '' && repository.isFile(under(at, '__init__.py')))
        at = folderOf(at);
    return at;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/start-step.js

/** Where the command stands, and what `PYTHONPATH` or `--app-dir` names. */
const pythonFoldersOf = ({ folder, pythonPath }, { ground }) => [...pythonPath.map((path) => (0,start_command_start/* within */.u)(folder, path)), hereOf(folder)].flatMap((path) => ground.inRepository(path));
const hereOf = (folder) => (folder === '' ? '.' : folder);

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/start-file.js










/** A file that is started: itself, the source it is compiled from, or what its shell script starts. */
const startedFile = async (repository, start, command) => {
    const candidates = command.ground.inRepository((0,start_command_start/* within */.u)(start.folder, start.path));
    if (start.language === 'shell') {
        const path = candidates.find(repository.isFile);
        const text = path === undefined ? undefined : await repository.text(path);
        if (path === undefined || text === undefined)
            return { why: `\`${start.path}\` is no script of the repository` };
        return { next: [{ starts: (0,start_command/* startsOf */.j)((0,shell_script/* readShell */.l)(text), start), command, key: path }] };
    }
    for (const path of candidates) {
        const found = start.language === 'python' ? pythonFile(repository, path) : await scriptFile(repository, path);
        if (found === undefined)
            continue;
        if (start.language !== 'python')
            return { entries: [found] };
        return { entries: [found], pythonFolders: [folderOf(found), ...pythonFoldersOf(start, command), command.root] };
    }
    return { why: `\`${start.path}\` is no file of the repository, and no source is found that it could be built from` };
};
const pythonFile = (repository, path) => [path, `${path}/__main__.py`, `${path}.py`].find(repository.isFile);
/** The source file that a path means which names it or what it is compiled to. */
const scriptFile = async (repository, path) => {
    if (repository.isFile(path) && isBareScript(path))
        return path;
    const found = (await moduleFile(repository, path)) ?? (await sourceOfCompiled(repository, path));
    return found !== undefined && isSource(found) ? found : undefined;
};
/** A Python module that is started by its name, with the packages around it. */
const startedModule = async (repository, start, command) => {
    const folders = pythonFoldersOf(start, command);
    const roots = await pythonRoots(repository, folders, command.root);
    for (const module of [start.module, ...(start.alternatives ?? [])]) {
        const entries = pythonModule(repository, roots, module);
        if (entries.length > 0)
            return { entries, pythonFolders: [...folders, command.root] };
    }
    return { why: `the module \`${start.module}\` is none of the repository` };
};
/** What a framework loads of the folder it is started in. */
const startedFramework = async (repository, { folder, framework }, { ground }) => {
    const isMigration = framework === 'alembic' || framework === 'knex';
    for (const place of ground.inRepository(hereOf(folder))) {
        const entries = await frameworkFiles(repository, place, framework);
        if (entries.length > 0)
            return { entries, ...(framework === 'alembic' ? { pythonFolders: [place] } : {}) };
    }
    return isMigration ? {} : { why: `\`${framework}\` finds no file there that it loads by its name` };
};

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
;// CONCATENATED MODULE: ./lib/parsers/package-entries.js

/** Conditions under which a server or a bundler loads our code; `types` is never run. */
const CONDITIONS = new Set([
    'source',
    'development',
    'bun',
    'deno',
    'workerd',
    'edge-light',
    'node',
    'module-sync',
    'import',
    'module',
    'require',
    'browser',
    'default',
]);
/**
 * The targets that `exports` or `imports` of a manifest give for `subpath` (`.`, `./db`, `#db`), each as written from the package's
 * folder, in the manifest's order and under every condition that runs code; empty where it gives none.
 * https://nodejs.org/api/packages.html#package-entry-points
 */
const packageTargets = (map, subpath) => {
    const fields = (0,json_fields/* fieldsOf */.Pf)(map);
    const isKeyed = [...fields.keys()].some((key) => key.startsWith('.') || key.startsWith('#'));
    if (!isKeyed)
        return subpath === '.' ? targetsOf(map, '', 0) : [];
    if (fields.has(subpath) && !subpath.includes('*'))
        return targetsOf(fields.get(subpath), '', 0);
    const [best] = [...fields.keys()]
        .map((key) => ({ key, star: starOf(key, subpath) }))
        .filter((match) => match.star !== undefined)
        .sort((a, b) => b.key.indexOf('*') - a.key.indexOf('*') || b.key.length - a.key.length);
    return best === undefined ? [] : targetsOf(fields.get(best.key), best.star, 0);
};
/** What the `*` of a pattern stands for; a key that ends in `/` is the older form of one. */
const starOf = (key, subpath) => {
    const pattern = key.endsWith('/') ? `${key}*` : key;
    const star = pattern.indexOf('*');
    if (star < 0)
        return undefined;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const fits = subpath.startsWith(before) && subpath.endsWith(after) && subpath.length >= before.length + after.length;
    return fits ? subpath.slice(before.length, subpath.length - after.length) : undefined;
};
const package_entries_DEEPEST = 8;
const targetsOf = (target, star, depth) => {
    if (typeof target === 'string')
        return [(target.endsWith('/') ? `${target}*` : target).replaceAll('*', () => star)];
    if (depth > package_entries_DEEPEST)
        return [];
    if (Array.isArray(target))
        return target.flatMap((item) => targetsOf(item, star, depth + 1));
    return [...(0,json_fields/* fieldsOf */.Pf)(target)].flatMap(([condition, inner]) => CONDITIONS.has(condition) ? targetsOf(inner, star, depth + 1) : []);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/workspace.js






/** The repository's packages by name. Where a workspace is declared, those of the workspace alone. */
const ownPackages = (repository) => repository.remember('own packages', async () => {
    const patterns = await workspacePatterns(repository);
    const packages = new Map();
    for (const path of repository.named('package.json')) {
        const folder = folderOf(path);
        const manifest = await repository.manifest(folder);
        if (manifest?.name === undefined || packages.has(manifest.name))
            continue;
        if (patterns.length === 0 || isMember(folder, patterns))
            packages.set(manifest.name, { folder, manifest });
    }
    return packages;
});
const isMember = (folder, patterns) => patterns.some(({ folder: root, glob }) => folder === root || matchesGlob(folder, under(root, glob)));
const workspacePatterns = async (repository) => {
    const patterns = [];
    for (const path of repository.named('package.json')) {
        const folder = folderOf(path);
        const manifest = await repository.manifest(folder);
        patterns.push(...(manifest?.workspaces ?? []).map((glob) => ({ folder, glob })));
    }
    for (const path of repository.named('pnpm-workspace.yaml')) {
        const text = await repository.text(path);
        const { root } = (0,located_yaml/* parseYaml */.hN)(text ?? '');
        const list = root?.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(root, 'packages') : undefined;
        if (list?.kind !== 'list')
            continue;
        const globs = list.items.flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
        patterns.push(...globs.map((glob) => ({ folder: folderOf(path), glob })));
    }
    return patterns.filter(({ glob }) => !glob.startsWith('!'));
};
/** The packages that `--filter` or `--workspace` means: a name, a folder, a pattern, with or without pnpm's dots. */
const packagesLike = async (repository, wanted, from) => {
    const bare = wanted.replace(/^\.{3}\^?|\^?\.{3}$/g, '').replace(/^\{(.*)\}$/, '$1');
    const packages = [...(await ownPackages(repository)).values()];
    const folder = joined(from, bare);
    const byFolder = packages.filter((own) => own.folder === folder || own.folder === bare.replace(/^\.\//, ''));
    const byName = packages.filter(({ manifest }) => manifest.name === bare);
    if (byName.length > 0)
        return byName;
    if (byFolder.length > 0)
        return byFolder;
    const short = packages.filter(({ manifest }) => manifest.name?.split('/')[1] === bare);
    return short.length > 0
        ? short
        : packages.filter((own) => bare === '*' || matchesGlob(own.manifest.name ?? '', bare));
};
/** What `import 'name/sub'` of a package of ours loads: its exports, its main, its folder; a compiled target leads to its source. */
const packageModule = async (repository, { folder, manifest }, sub) => {
    const subpath = sub === '' ? '.' : `./${sub}`;
    const targets = manifest.exports === undefined ? [] : packageTargets(manifest.exports, subpath);
    const written = targets.length > 0 ? targets : sub === '' ? manifest.mains : [sub];
    return ((await firstModule(repository, folder, written)) ??
        (sub === ''
            ? firstModule(repository, folder, ['.', 'src/index', 'src/main', 'index'])
            : firstModule(repository, folder, [sub, `src/${sub}`])));
};
const firstModule = async (repository, folder, targets) => {
    for (const target of targets) {
        const path = joined(folder, target);
        if (path === undefined)
            continue;
        const found = (await moduleFile(repository, path)) ?? (await sourceOfCompiled(repository, path));
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** `imports` of a `deno.json` or an import map beside it: names that lead to files. */
const importMapTargets = (imports, from) => {
    const fields = (0,json_fields/* fieldsOf */.Pf)(imports);
    const exact = fields.get(from);
    if (exact !== undefined)
        return typeof exact === 'string' ? [exact] : (0,json_fields/* listOf */.c3)(exact);
    const prefix = [...fields.keys()]
        .filter((key) => key.endsWith('/') && from.startsWith(key))
        .sort((a, b) => b.length - a.length)[0];
    const target = prefix === undefined ? undefined : fields.get(prefix);
    return prefix !== undefined && typeof target === 'string' ? [target + from.slice(prefix.length)] : [];
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/start-package.js









/** A script of `package.json` with its `pre` and `post`; where there is none of that name, what the package manager runs instead. */
const startedScript = async (repository, start, command) => {
    const packages = await packagesOf(repository, start, command);
    const withScript = packages.filter(({ manifest }) => manifest.scripts.has(start.script));
    if (withScript.length > 0) {
        return {
            next: withScript.map(({ folder, manifest }) => ({
                starts: [`pre${start.script}`, start.script, `post${start.script}`].flatMap((name) => (0,start_command/* startsOf */.j)((0,shell_script/* readShell */.l)(manifest.scripts.get(name) ?? ''))),
                command: { ...command, ground: folderGround(folder), root: folder },
                key: `${folder}\n${start.script}`,
            })),
        };
    }
    if (start.optional === true)
        return {};
    const instead = start.program === undefined || start.packages !== undefined ? [] : (0,start_command/* startsOfWords */.K)(start.program, start);
    if (start.program !== undefined && instead.every(({ kind }) => kind !== 'program' && kind !== 'package-script')) {
        return { next: [{ starts: instead, command, key: `program ${start.script}` }] };
    }
    // https://docs.npmjs.com/cli/v11/commands/npm-start
    const servers = packages.map(({ folder }) => under(folder, 'server.js')).filter(repository.isFile);
    if (start.script === 'start' && servers.length > 0)
        return { entries: servers };
    return { why: `no package there has a script \`${start.script}\`` };
};
const packagesOf = async (repository, { folder, packages }, { ground }) => {
    const places = ground.inRepository(hereOf(folder));
    if (packages === undefined) {
        const nearest = await Promise.all(places.map((place) => repository.packageOf(place)));
        return nearest.filter((own) => own !== undefined).slice(0, 1);
    }
    const found = new Map();
    for (const wanted of packages.filter((name) => !name.startsWith('!'))) {
        for (const own of await packagesLike(repository, wanted, places[0] ?? ''))
            found.set(own.folder, own);
    }
    return [...found.values()];
};
/** A program that a project of the repository installs, or a script with `#!` that stands in it. */
const startedProgram = async (repository, start, command) => {
    const module = (await pythonScripts(repository)).get(start.program);
    if (module !== undefined)
        return startedModule(repository, { ...start, kind: 'python-module', module }, command);
    const [here = ''] = command.ground.inRepository(hereOf(start.folder));
    const own = await repository.packageOf(here);
    const bin = own?.manifest.bins.get(start.program);
    if (own !== undefined && bin !== undefined) {
        const inPackage = { ...command, ground: folderGround(own.folder) };
        return startedFile(repository, { ...start, folder: '', kind: 'file', path: bin, language: 'javascript' }, inPackage);
    }
    const path = command.ground.inRepository((0,start_command_start/* within */.u)(start.folder, start.program)).find(repository.isFile);
    const text = path === undefined ? undefined : await repository.text(path);
    const language = text === undefined ? undefined : interpreterOf(text);
    if (language === undefined)
        return { why: `\`${start.program}\` is no program whose code is read` };
    return startedFile(repository, { ...start, kind: 'file', path: start.program, language }, command);
};
const interpreterOf = (text) => {
    const [first = ''] = text.split('\n', 1);
    if (!first.startsWith('#!'))
        return undefined;
    if (/\bpython/.test(first))
        return 'python';
    if (/\b(?:node|tsx|bun|deno)\b/.test(first))
        return 'javascript';
    return /sh\b/.test(first) ? 'shell' : undefined;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/started-files.js


const NOTHING_STARTED = { entries: [], pythonFolders: [], unproved: [] };
const together = (...all) => ({
    entries: [...new Set(all.flatMap(({ entries }) => entries))],
    pythonFolders: [...new Set(all.flatMap(({ pythonFolders }) => pythonFolders))],
    unproved: all.flatMap(({ unproved }) => unproved),
});
/** No chain of scripts that people write is longer than a few. */
const MOST_STARTS = 500;
/** Follows what a command starts, through scripts and manifests, to files of the repository. */
const startedFiles = async (repository, starts, command) => {
    const found = [];
    const unproved = [];
    const entered = new Set();
    const todo = [{ starts, command, key: '' }];
    let count = 0;
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
        if (entered.has(next.key))
            continue;
        entered.add(next.key);
        for (const start of next.starts) {
            if (++count > MOST_STARTS)
                break;
            const step = await stepOf(repository, start, next.command);
            found.push(step);
            todo.push(...(step.next ?? []));
            const isTold = step.why !== undefined && command.findsOnly !== true;
            if (isTold)
                unproved.push({ why: `${command.subject}: ${step.why}`, location: command.location });
        }
    }
    if (count > MOST_STARTS)
        unproved.push({ why: `${command.subject} starts too much to be followed`, location: command.location });
    return together({
        entries: found.flatMap(({ entries }) => entries ?? []),
        pythonFolders: found.flatMap(({ pythonFolders }) => pythonFolders ?? []),
        unproved,
    });
};
const stepOf = async (repository, start, command) => {
    switch (start.kind) {
        case 'unknown':
            return { why: start.why };
        case 'file':
            return startedFile(repository, start, command);
        case 'python-module':
            return startedModule(repository, start, command);
        case 'package-script':
            return startedScript(repository, start, command);
        case 'framework':
            return startedFramework(repository, start, command);
        case 'program':
            return startedProgram(repository, start, command);
    }
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/image-files.js





/**
 * What the image of a service starts. Paths of Docker stand from the repository's root in a Blueprint; where there is a root folder,
 * Render's settings stand from there: both are looked at.
 * https://render.com/docs/blueprint-spec#docker · https://render.com/docs/monorepo-support
 */
const imageFiles = async (repository, service, root) => {
    const { program } = service;
    const location = program.dockerfilePath?.location ?? program.runtime?.location ?? service.location;
    const written = program.dockerfilePath?.value ?? 'Dockerfile';
    const context = program.dockerContext?.value;
    const path = placesOf(written, context, root).find(repository.isFile);
    const text = path === undefined ? undefined : await repository.text(path);
    if (path === undefined || text === undefined)
        return unproved(`its Dockerfile \`${written}\` is not in the repository`, location);
    const stages = parseDockerfile(text);
    const contexts = contextsOf(repository, path, context, root);
    const ground = joinedGround(contexts.map((folder) => imageGround(stages, folder)));
    const command = { ground, root: contexts[0] ?? '', location, subject: 'its image' };
    const starts = program.dockerCommand === undefined ? imageStarts(stages) : (0,start_command/* startsOf */.j)(program.dockerCommand.script);
    if (starts.length === 0)
        return { ...unproved(`\`${path}\` does not say what its image starts`, location), ground };
    const pythonFolders = stages.flatMap(({ pythonPath }) => pythonPath).flatMap((folder) => ground.inRepository(folder));
    return {
        ...together(await startedFiles(repository, starts, command), { ...NOTHING_STARTED, pythonFolders }),
        ground,
    };
};
const unproved = (why, location) => ({ ...NOTHING_STARTED, unproved: [{ why, location }] });
const placesOf = (written, context, root) => [joined(root, written), joined('', written), joined(joined('', context ?? '') ?? '', written)].filter((path) => path !== undefined);
/** The folders that `COPY` may copy from, likeliest first. */
const contextsOf = (repository, dockerfile, written, root) => {
    const inRoot = joined(root, written ?? '');
    const fromTop = joined('', written ?? '');
    const told = [inRoot, fromTop].filter((folder) => folder !== undefined && repository.isFolder(folder));
    return unique([...told, folderOf(dockerfile)]);
};
const joinedGround = (grounds) => ({
    inRepository: (path) => unique(grounds.flatMap((ground) => ground.inRepository(path))),
});
/** An entrypoint runs the command: as its arguments, or because a script ends in `exec "$@"`. */
const imageStarts = (stages) => {
    const last = stages.at(-1);
    if (last === undefined)
        return [];
    const entrypoint = inherited(stages, last, (stage) => stage.entrypoint);
    const command = inherited(stages, last, (stage) => stage.command);
    return joinedRun(entrypoint, command) ?? [...(entrypoint?.starts ?? []), ...(command?.starts ?? [])];
};
/** `ENTRYPOINT ["python"]` with `CMD ["app.py"]` is one command; a script as the entrypoint is its own. */
const joinedRun = (entrypoint, command) => {
    if (entrypoint?.words === undefined || command?.words === undefined)
        return undefined;
    return /\.(?:ba)?sh$|(?:^|\/)[\w-]*entrypoint[\w-]*$/.test(entrypoint.words.at(-1) ?? '')
        ? undefined
        : (0,start_command/* startsOfWords */.K)([...entrypoint.words, ...command.words]);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/entry-files.js









/**
 * The files a service starts with: those the policy names, else what the Blueprint's commands or its Dockerfile start, else what the
 * framework of its folder loads, else every source file of the folders the policy gives it. What could not be told is `unproved`, at
 * the line of the Blueprint; nothing is where the folders of the policy answer it.
 */
const entryFiles = async (repository, { declared, defined }) => {
    if (declared !== undefined && declared.entry.length > 0)
        return ofPolicy(repository, declared);
    const found = [];
    for (const definition of defined)
        found.push(await ofDefinition(repository, definition));
    const started = together(...found);
    const foundBy = found.map((one) => one.foundBy).find((by) => by !== 'nothing');
    if (foundBy !== undefined)
        return { ...started, foundBy };
    return declared === undefined || declared.source.length === 0
        ? { ...started, foundBy: 'nothing' }
        : ofFolders(repository, declared, started);
};
const ofPolicy = async (repository, { entry, location }) => {
    const looks = await Promise.all(entry.map(async (written) => {
        const path = joined('', written);
        return { written, path: path === undefined ? undefined : await scriptFile(repository, path) };
    }));
    const entries = unique(looks.flatMap(({ path }) => path ?? []));
    const lost = looks.filter(({ path }) => path === undefined);
    return {
        entries,
        pythonFolders: importFolders(repository, entries.map(folderOf)),
        unproved: lost.map(({ written }) => ({
            why: `its entry \`${written}\` is no source file of the repository`,
            location,
        })),
        foundBy: entries.length > 0 ? 'policy entry' : 'nothing',
    };
};
const ofFolders = (repository, { source, location }, { unproved }) => {
    const folders = source.flatMap((folder) => joined('', folder) ?? []);
    const entries = unique(folders
        .flatMap((folder) => (repository.isFile(folder) ? [folder] : repository.filesUnder(folder)))
        .filter((path) => isSource(path) && !isAside(path)));
    if (entries.length > 0)
        return { entries, pythonFolders: importFolders(repository, folders), unproved: [], foundBy: 'source folders' };
    const why = 'the folders that the policy gives it hold no source file in a language that is read';
    return { ...NOTHING_STARTED, unproved: [...unproved, { why, location }], foundBy: 'nothing' };
};
/** How these files are started is not known: by name, from the folder around their package, or by path, from their own. */
const importFolders = (repository, folders) => unique([...folders.map((folder) => importFolderOf(repository, folder)), ...folders]);
/** The folder a service is built and started in. */
const rootOf = (service) => joined('', service?.program.rootDir?.value ?? '') ?? '';
const ofDefinition = async (repository, service) => {
    const { program, location } = service;
    const root = rootOf(service);
    const { runtime } = program;
    if (runtime?.value === 'image') {
        return nothing('it runs an image that is built elsewhere', runtime.location);
    }
    if (runtime?.value === 'docker' ||
        (runtime === undefined && (program.dockerfilePath ?? program.dockerCommand) !== undefined)) {
        const image = await imageFiles(repository, service, root);
        const before = await ofCommand(repository, program.preDeployCommand, root, 'the pre-deploy command', image.ground);
        return { ...together(image, before), foundBy: image.entries.length > 0 ? 'Dockerfile' : 'nothing' };
    }
    if (program.rootDir !== undefined && root !== '' && !repository.isFolder(root))
        return nothing(`its root folder \`${program.rootDir.value}\` is not in the repository`, program.rootDir.location);
    const start = await ofCommand(repository, program.startCommand, root, 'the start command');
    const deploy = await ofCommand(repository, program.preDeployCommand, root, 'the pre-deploy command');
    const build = await ofCommand(repository, program.buildCommand, root, undefined);
    const started = together(start, deploy, build);
    if (start.entries.length > 0)
        return { ...started, foundBy: 'start command' };
    if (start.unproved.length > 0)
        return { ...started, foundBy: 'nothing' };
    const framework = await frameworkOfFolder(repository, root);
    const files = framework === undefined ? [] : await frameworkFiles(repository, root, framework);
    const conventional = together(started, { ...NOTHING_STARTED, entries: files });
    if (conventional.entries.length > 0)
        return { ...conventional, foundBy: 'convention' };
    return nothing('nothing says which file it starts with', location);
};
const nothing = (why, location) => ({
    ...NOTHING_STARTED,
    unproved: [{ why, location }],
    foundBy: 'nothing',
});
/** What a command starts. Without a subject it is the build, of which only what is found counts. */
const ofCommand = async (repository, command, root, subject, ground = folderGround(root)) => {
    if (command === undefined)
        return NOTHING_STARTED;
    const { script, location } = command;
    return startedFiles(repository, (0,start_command/* startsOf */.j)(script), {
        ground,
        root,
        location,
        subject: subject ?? 'the build command',
        findsOnly: subject === undefined,
    });
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/accessor-callers.js
/** Files that pass a name on from one another are followed this far. */
const accessor_callers_DEEPEST = 6;
/**
 * The files that import what may be a way to the environment, and whose calls were not looked for yet. A file that imports nothing of
 * the kind calls nothing of the kind, so that it need not be parsed for the names it hands to functions.
 */
const callersOfAccessors = (modules) => {
    const leads = waysToAccessors(modules);
    return [...modules.values()]
        .filter(({ facts, resolved }) => facts.callsUntold === true && importsAccessor(facts.imports, resolved, leads))
        .map(({ path }) => path);
};
/** Python's `from pkg import env` may lead to the file of `pkg.env`, of which any function may be called. */
const importsAccessor = (imports, resolved, leads) => imports.some(({ from, names }) => names.some((name) => {
    const target = resolved.get(from);
    const below = resolved.get(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
    return (target !== undefined && leads(target, name)) || (below !== undefined && leads(below, '*'));
}));
/** Whether a name that a file exports may be a way to the environment; `*` stands for any name, `default` may be an object of them. */
const waysToAccessors = (modules) => {
    const known = new Map();
    const leads = (path, name, depth = 0) => {
        const key = `${path} ${name}`;
        const before = known.get(key);
        if (before !== undefined || depth > accessor_callers_DEEPEST)
            return before === true;
        known.set(key, false);
        const facts = modules.get(path)?.facts;
        const isAny = name === '*' || name === 'default';
        const found = [...(facts?.accessors ?? []), ...(facts?.relays ?? [])].some((accessor) => accessor.exported && (isAny || accessor.name === name || accessor.name.includes('.'))) || facts?.imports.some((one) => passes(one, path, name, isAny, depth)) === true;
        if (found)
            known.set(key, true);
        else if (depth > 0)
            known.delete(key);
        return found;
    };
    const passes = ({ from, names, reexports, renamed = [] }, path, name, isAny, depth) => {
        const target = modules.get(path)?.resolved.get(from);
        if (reexports !== true || target === undefined)
            return false;
        if (isAny)
            return names.some((each) => leads(target, each, depth + 1));
        const own = renamed.find(([, exported]) => exported === name)?.[0] ?? name;
        return (names.includes(own) || names.includes('*')) && leads(target, own, depth + 1);
    };
    return leads;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/python-names.js

/** Words of code that hands names of modules to a framework as texts: Django, Celery, a server started from code. */
const TAKES_NAMES = /\b(?:DJANGO_SETTINGS_MODULE|INSTALLED_APPS|ROOT_URLCONF|WSGI_APPLICATION|ASGI_APPLICATION|urlpatterns|autodiscover_tasks|import_string|uvicorn\.run|Celery\()/;
/** What Django loads of each application by the names of its modules. https://docs.djangoproject.com/en/stable/ref/applications/ */
const APP_MODULES = ['apps', 'models', 'admin', 'signals', 'tasks', 'urls', 'views'];
const NAME = /(["'])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8})(?::\w{1,80})?\1/g;
/** The modules of ours that a Python file names in texts for a framework to load. */
const modulesNamedInText = (repository, roots, text) => {
    if (!TAKES_NAMES.test(text))
        return [];
    const found = new Set();
    for (const [whole, , name = ''] of text.matchAll(NAME)) {
        if (name.endsWith('.py') || (!name.includes('.') && !whole.includes(':') && !text.includes('INSTALLED_APPS')))
            continue;
        const parent = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
        const exact = pythonModule(repository, roots, name);
        const paths = exact.length > 0 || parent === '' ? exact : pythonModule(repository, roots, parent);
        for (const path of paths)
            found.add(path);
        if (exact.length > 0 && text.includes('INSTALLED_APPS')) {
            for (const module of APP_MODULES)
                for (const path of pythonModule(repository, roots, `${name}.${module}`))
                    found.add(path);
        }
    }
    return [...found];
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/bundler-aliases.js

const CONFIGS = [
    'vite',
    'webpack',
    'vue',
    'astro',
    'svelte',
    'nuxt',
    'craco',
    'rsbuild',
    'electron.vite',
    'vitest',
].flatMap((tool) => ['ts', 'js', 'mjs', 'mts', 'cjs'].map((ending) => `${tool}.config.${ending}`));
/** A name beside a path that is joined to the configuration's own folder, or a path from the root: nothing that has to be run. */
const LITERAL = /(?:['"]([@~$#]?[\w/@.-]{0,60})['"]|\b([\w$]{1,60}))\s{0,9}:\s{0,9}(?:(?:path\s{0,4}\.\s{0,4})?(?:resolve|join)\(\s{0,9}(?:__dirname|import\.meta\.dirname|process\.cwd\(\))\s{0,9},\s{0,9}['"]([^'"\n]{1,200})['"]|fileURLToPath\(\s{0,9}new URL\(\s{0,9}['"]([^'"\n]{1,200})['"]|['"](\.{0,2}\/[^'"\n]{1,200})['"])/g;
/** `resolve.alias` of the bundlers' configurations in a folder, where a name stands beside a literal path. */
const bundlerAliases = (repository, folder) => repository.remember(`aliases of ${folder}`, async () => {
    const aliases = [];
    for (const config of CONFIGS) {
        const path = under(folder, config);
        const text = repository.isFile(path) ? await repository.text(path) : undefined;
        if (text === undefined)
            continue;
        const start = text.search(/\balias\b/);
        if (start < 0)
            continue;
        for (const [, quoted, plain, inFolder, url, rooted] of text.slice(start, start + 4000).matchAll(LITERAL)) {
            const name = quoted ?? plain;
            const written = inFolder ?? url ?? rooted;
            const target = written === undefined ? undefined : joined(folder, written);
            if (name !== undefined && name !== '' && target !== undefined)
                aliases.push({ name, target });
        }
    }
    return aliases;
});

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/ts-paths.js


/** Where the tsconfigs above a file look for a module that is written without a dot. https://www.typescriptlang.org/tsconfig/#paths */
const tsPathTargets = async (repository, importer, from) => {
    const maps = await mapsFor(repository, folderOf(importer));
    const all = maps.map((map) => ({ map, best: bestPattern(map, from) }));
    return {
        targets: all.flatMap(({ map, best }) => [
            ...(best?.targets ?? []),
            ...(map.baseUrl === undefined ? [] : [joined(map.baseUrl, from)].filter((path) => path !== undefined)),
        ]),
        isNamed: all.some(({ best }) => best !== undefined && best.pattern !== '*'),
    };
};
const bestPattern = ({ patterns }, from) => {
    const [best] = patterns
        .map(({ pattern, targets }) => ({ pattern, targets, star: ts_paths_starOf(pattern, from) }))
        .filter(({ star }) => star !== undefined)
        .sort((a, b) => prefixLength(b.pattern) - prefixLength(a.pattern));
    return best === undefined
        ? undefined
        : {
            pattern: best.pattern,
            targets: best.targets.flatMap((target) => joined('', target.replace('*', () => best.star ?? '')) ?? []),
        };
};
const prefixLength = (pattern) => (pattern.includes('*') ? pattern.indexOf('*') : pattern.length + 1);
const ts_paths_starOf = (pattern, from) => {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === from ? '' : undefined;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const fits = from.length >= before.length + after.length && from.startsWith(before) && from.endsWith(after);
    return fits ? from.slice(before.length, from.length - after.length) : undefined;
};
const mapsFor = (repository, folder) => repository.remember(`paths of ${folder}`, async () => {
    const maps = [];
    for (const above of upward(folder)) {
        for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
            const path = under(above, name);
            if (repository.isFile(path))
                maps.push(...(await mapOf(repository, path, [])));
        }
    }
    return maps;
});
const ts_paths_DEEPEST = 10;
/** The map of one config, and of those it refers to: a solution's own file often says nothing. */
const mapOf = async (repository, path, seen) => {
    const config = await repository.tsConfig(path);
    if (config === undefined || seen.includes(path) || seen.length > ts_paths_DEEPEST)
        return [];
    const folder = folderOf(path);
    const inherited = [];
    for (const written of config.extends) {
        const above = await extended(repository, folder, written);
        if (above !== undefined)
            inherited.push(...(await mapOf(repository, above, [...seen, path])).slice(0, 1));
    }
    const last = inherited.at(-1);
    const ownBase = config.baseUrl === undefined ? undefined : joined(folder, config.baseUrl);
    const baseUrl = ownBase ?? last?.baseUrl;
    const patterns = config.paths === undefined
        ? (last?.patterns ?? [])
        : [...config.paths].map(([pattern, targets]) => ({
            pattern,
            targets: targets.flatMap((target) => joined(baseUrl ?? folder, target) ?? []),
        }));
    const own = { patterns, ...(baseUrl === undefined ? {} : { baseUrl }) };
    const referred = [];
    for (const written of config.references) {
        const target = joined(folder, written);
        if (target === undefined)
            continue;
        const file = /\.json$/.test(target) ? target : under(target, 'tsconfig.json');
        // A reference to another folder is another project; one to a file beside it is this one, said in parts.
        if (folderOf(file) === folder)
            referred.push(...(await mapOf(repository, file, [...seen, path])));
    }
    return [own, ...referred];
};
const extended = async (repository, folder, written) => {
    const candidates = (path) => [path, `${path}.json`, under(path, 'tsconfig.json')];
    if (/^\.{1,2}(?:\/|$)/.test(written)) {
        const path = joined(folder, written);
        return path === undefined ? undefined : candidates(path).find(repository.isFile);
    }
    const packages = await ownPackages(repository);
    const [first = '', second = ''] = written.split('/');
    const name = written.startsWith('@') ? `${first}/${second}` : first;
    const own = packages.get(name);
    return own === undefined
        ? undefined
        : candidates(under(own.folder, written.slice(name.length + 1) || nameOf('tsconfig.json'))).find(repository.isFile);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/script-imports.js








/** Endings of what a bundler takes and nobody executes. */
const ASSET = /\.(?:css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|webm|wasm|node|json5?|ya?ml|toml|txt|md|html|graphql|gql|sql|pdf|csv|xml|glsl|hbs|ejs|pug|mdx|po)$/i;
/** Where an `import` or `require` of JavaScript or TypeScript leads. Nothing is asked but the repository. */
const resolveScriptImport = (repository, importer, written) => repository.remember(`import ${folderOf(importer)}\n${written}`, async () => {
    const from = written.replace(/^[^!]*!/, '').replace(/\?.*$/, '');
    if (from === '' || /^[A-Za-z][\w+.-]*:/.test(from))
        return OUTSIDE;
    const found = await moduleOf(repository, importer, from);
    if (found !== undefined)
        return isSource(found) ? files(found) : OUTSIDE;
    if (ASSET.test(from))
        return OUTSIDE;
    return (await isOurs(repository, importer, from)) ? LOST : OUTSIDE;
});
const isRelative = (from) => /^\.{1,2}(?:\/|$)/.test(from);
const moduleOf = async (repository, importer, from) => {
    const folder = folderOf(importer);
    if (isRelative(from))
        return atPath(repository, joined(folder, from));
    if (from.startsWith('/'))
        return rooted(repository, folder, from);
    const own = from.startsWith('#') ? await subpathImport(repository, folder, from) : undefined;
    if (own !== undefined)
        return own;
    const { targets } = await tsPathTargets(repository, importer, from);
    for (const target of targets) {
        const found = await atPath(repository, target);
        if (found !== undefined)
            return found;
    }
    return (await workspaceModule(repository, from)) ?? (await aliased(repository, folder, from));
};
const atPath = async (repository, path) => path === undefined ? undefined : ((await moduleFile(repository, path)) ?? sourceOfCompiled(repository, path));
/** `/src/main.ts` of a page or of Vite starts at the folder of the package. */
const rooted = async (repository, folder, from) => {
    const owner = await repository.packageOf(folder);
    const inPackage = await atPath(repository, joined(owner?.folder ?? '', from));
    return inPackage ?? atPath(repository, joined(under(owner?.folder ?? '', 'public'), from));
};
const subpathImport = async (repository, folder, from) => {
    const owner = await repository.packageOf(folder);
    if (owner?.manifest.imports === undefined)
        return undefined;
    const targets = packageTargets(owner.manifest.imports, from);
    return ((await firstModule(repository, owner.folder, targets.filter(isRelative))) ??
        (await firstOf(targets.filter((target) => !isRelative(target)), (target) => workspaceModule(repository, target))));
};
const workspaceModule = async (repository, from) => {
    const name = packageName(from);
    const own = (await ownPackages(repository)).get(name);
    return own === undefined ? undefined : packageModule(repository, own, from.slice(name.length + 1));
};
const packageName = (from) => from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
/** Names that a bundler's configuration, an import map of Deno, or SvelteKit and Nuxt by themselves lead to a folder. */
const aliased = async (repository, folder, from) => {
    const owner = await repository.packageOf(folder);
    const root = owner?.folder ?? '';
    const targets = [
        ...(await bundlerAliases(repository, root)).flatMap(({ name, target }) => {
            if (from === name)
                return [target];
            return from.startsWith(`${name.replace(/\/$/, '')}/`)
                ? [under(target, from.slice(name.replace(/\/$/, '').length + 1))]
                : [];
        }),
        ...importMapTargets(owner?.manifest.imports, from).flatMap((target) => isRelative(target) ? (joined(root, target) ?? []) : []),
        ...(from.startsWith('$lib/') ? [under(root, `src/lib/${from.slice(5)}`)] : []),
        ...(from === '$lib' ? [under(root, 'src/lib')] : []),
        ...(/^[@~]\//.test(from)
            ? [under(root, `src/${from.slice(2)}`), under(root, `app/${from.slice(2)}`), under(root, from.slice(2))]
            : []),
    ];
    return firstOf(targets, (target) => atPath(repository, target));
};
const firstOf = async (items, find) => {
    for (const item of items) {
        const found = await find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** A name that nobody could publish, that a tsconfig leads into the repository, or that a package of ours has. */
const isOurs = async (repository, importer, from) => {
    if (isRelative(from) || /^[@~]\//.test(from) || from.startsWith('$lib/'))
        return true;
    if (from.startsWith('/'))
        return false;
    if (from.startsWith('#'))
        return true;
    const { isNamed } = await tsPathTargets(repository, importer, from);
    const owner = await repository.packageOf(folderOf(importer));
    if (owner?.manifest.dependencies.has(packageName(from)) === true &&
        !(await ownPackages(repository)).has(packageName(from)))
        return false;
    return isNamed || (await ownPackages(repository)).has(packageName(from));
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/started-scripts.js


/** `new URL('./worker.ts', import.meta.url)`, `new Worker('./worker.js')`, `fork(path.join(__dirname, 'child.js'))`. */
const STARTED = /(?:\bnew URL\(|\bnew Worker\(|\bfork\(|\bfilename:|\b__dirname,)\s{0,9}(?:path\.\w+\(\s{0,9}__dirname,\s{0,9})?['"`]([^'"`\n]{1,200}\.[cm]?[jt]sx?)['"`]/g;
/** Files of the repository that a script starts in a thread or a process of their own: they get its environment. */
const startedScripts = async (repository, path, text) => {
    if (!/\bWorker\b|\bfork\b|\bfilename\b|import\.meta\.url/.test(text))
        return [];
    const found = [];
    for (const [, written = ''] of text.matchAll(STARTED)) {
        const target = joined(folderOf(path), written);
        const file = target === undefined ? undefined : await moduleFile(repository, target);
        if (file !== undefined && isSource(file))
            found.push(file);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/module-graph.js






/** How many files are read at once: those of a commit cost a git each time. */
const AT_ONCE = 64;
/**
 * Everything that `entries` load, along imports, nearest first, so that the chain of each file is a shortest one. A file of a language
 * that is not read, and an import that leads nowhere or is made up at run time, are `unproved`.
 */
const moduleGraph = async (repository, entries, roots) => {
    const importedBy = new Map(entries.map((path) => [path, startedThrough(path, entries)]));
    const modules = new Map();
    const unproved = [];
    let level = [...importedBy.keys()];
    while (level.length > 0) {
        const next = [];
        for (let start = 0; start < level.length; start += AT_ONCE) {
            const looks = await Promise.all(level.slice(start, start + AT_ONCE).map((path) => look(repository, roots, path)));
            for (const { path, facts, resolved, targets, unproved: places } of looks) {
                unproved.push(...places);
                if (facts === undefined)
                    continue;
                modules.set(path, loaded(path, facts, resolved, importedBy));
                for (const target of targets) {
                    if (importedBy.has(target))
                        continue;
                    importedBy.set(target, path);
                    next.push(target);
                }
            }
        }
        level = next;
    }
    await tellCalls(repository, modules, importedBy);
    return { modules, unproved };
};
/** Functions that ask an accessor are accessors to whoever calls them: more rounds than these are not followed. */
const MOST_ROUNDS = 4;
const tellCalls = async (repository, modules, importedBy) => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const callers = callersOfAccessors(modules);
        for (let start = 0; start < callers.length; start += AT_ONCE) {
            const paths = callers.slice(start, start + AT_ONCE);
            const told = await Promise.all(paths.map((path) => repository.facts(path, { withCalls: true })));
            for (const [index, path] of paths.entries()) {
                const [facts, module] = [told[index], modules.get(path)];
                if (facts !== undefined && module !== undefined)
                    modules.set(path, loaded(path, facts, module.resolved, importedBy));
            }
        }
        if (callers.length === 0)
            return;
    }
};
/** A package's `__init__.py` that runs because a module below it is started. */
const startedThrough = (path, entries) => path.endsWith('/__init__.py')
    ? entries.find((entry) => !entry.endsWith('/__init__.py') && entry.startsWith(`${folderOf(path)}/`))
    : undefined;
/** The chain is worked out when it is asked for: of ten thousand files few are ever shown. */
const loaded = (path, facts, resolved, importedBy) => ({
    path,
    facts,
    resolved,
    get chain() {
        const chain = [];
        for (let at = path; at !== undefined; at = importedBy.get(at))
            chain.push(at);
        return chain.reverse();
    },
});
const look = async (repository, roots, path) => {
    const text = await repository.text(path);
    const facts = text === undefined ? undefined : await repository.facts(path);
    if (text === undefined || facts === undefined)
        return { path, resolved: new Map(), targets: [], unproved: [unread(path)] };
    const resolved = new Map();
    const targets = [];
    const unproved = [];
    for (const one of facts.imports) {
        if (one.dynamic === true) {
            unproved.push({ why: 'the module to load is made up at run time', location: locationOf(path, one) });
            continue;
        }
        const { paths, isLost } = await resolve(repository, roots, { path, isPython: facts.language === 'python' }, one, resolved);
        targets.push(...paths);
        if (isLost)
            unproved.push({
                why: `the import \`${one.from}\` leads to no file of the repository`,
                location: locationOf(path, one),
            });
    }
    const named = facts.language === 'python'
        ? modulesNamedInText(repository, roots, text)
        : await startedScripts(repository, path, text);
    return { path, facts, resolved, targets: [...targets, ...named], unproved };
};
const resolve = async (repository, roots, { path, isPython }, one, resolved) => {
    if (!isPython) {
        const found = await resolveScriptImport(repository, path, one.from);
        if (found.kind !== 'files')
            return { paths: [], isLost: found.kind === 'lost' };
        const [first] = found.paths;
        if (first !== undefined)
            resolved.set(one.from, first);
        return { paths: found.paths, isLost: false };
    }
    const { resolution, submodules } = resolvePythonImport(repository, roots, path, one);
    for (const [name, file] of submodules)
        resolved.set(name, file);
    if (resolution.kind !== 'files')
        return { paths: [], isLost: resolution.kind === 'lost' };
    const [first] = resolution.paths;
    if (first !== undefined)
        resolved.set(one.from, first);
    return { paths: resolution.paths, isLost: false };
};
const locationOf = (path, { place }) => ({
    path,
    startLine: place.line,
    startColumn: place.column,
});
const unread = (path) => ({
    why: `\`${nameOf(path)}\` is loaded and could not be read as code`,
    location: { path, startLine: 1, startColumn: 1 },
});

;// CONCATENATED MODULE: ./lib/parsers/package-manifest.js

/** Never throws: what is no JSON has nothing in it. https://docs.npmjs.com/cli/v11/configuring-npm/package-json */
const parsePackageManifest = (text) => {
    const root = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* readJson */.Vh)(text));
    const name = root.get('name');
    const workspaces = root.get('workspaces') ?? root.get('workspace');
    const bin = root.get('bin');
    return {
        ...(typeof name === 'string' ? { name } : {}),
        scripts: new Map([...textsOf(root.get('tasks')), ...textsOf(root.get('scripts'))]),
        mains: ['source', 'module', 'main'].map((key) => root.get(key)).filter((path) => typeof path === 'string'),
        ...(root.has('exports') ? { exports: root.get('exports') } : {}),
        ...(root.has('imports') ? { imports: root.get('imports') } : {}),
        bins: typeof bin === 'string' && typeof name === 'string' ? new Map([[name, bin]]) : new Map(textsOf(bin)),
        workspaces: (0,json_fields/* listOf */.c3)(Array.isArray(workspaces) ? workspaces : (0,json_fields/* fieldsOf */.Pf)(workspaces).get('packages')),
        dependencies: new Set(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) => [
            ...(0,json_fields/* fieldsOf */.Pf)(root.get(key)).keys(),
        ])),
    };
};
const textsOf = (value) => [...(0,json_fields/* fieldsOf */.Pf)(value)].filter((entry) => typeof entry[1] === 'string');

// EXTERNAL MODULE: ./lib/parsers/python-packages/toml-document.js
var toml_document = __webpack_require__(16737);
;// CONCATENATED MODULE: ./lib/parsers/python-project.js


const NOTHING = { roots: [], packageFolders: new Map(), scripts: new Map(), members: [] };
/** Reads setuptools, Poetry, Hatch, PDM and uv. Never throws: what is no TOML says nothing. https://packaging.python.org/specifications/pyproject-toml */
const parsePythonProject = (text) => {
    const document = (0,toml_document/* parseToml */.M)(text);
    if (!document.ok)
        return NOTHING;
    const at = (...keys) => keys.reduce((value, key) => (0,json_fields/* fieldsOf */.Pf)(value).get(key), document.root);
    const packageDir = [...(0,json_fields/* fieldsOf */.Pf)(at('tool', 'setuptools', 'package-dir'))].filter((entry) => typeof entry[1] === 'string');
    const poetry = at('tool', 'poetry', 'packages');
    const hatch = (0,json_fields/* listOf */.c3)(at('tool', 'hatch', 'build', 'targets', 'wheel', 'packages'));
    const name = at('project', 'name') ?? at('tool', 'poetry', 'name');
    const scripts = [...(0,json_fields/* fieldsOf */.Pf)(at('project', 'scripts')), ...(0,json_fields/* fieldsOf */.Pf)(at('tool', 'poetry', 'scripts'))];
    const pdm = at('tool', 'pdm', 'build', 'package-dir');
    return {
        ...(typeof name === 'string' ? { name } : {}),
        roots: [
            ...packageDir.filter(([pkg]) => pkg === '').map(([, folder]) => folder),
            ...(0,json_fields/* listOf */.c3)(at('tool', 'setuptools', 'packages', 'find', 'where')),
            ...(Array.isArray(poetry) ? (0,json_fields/* listOf */.c3)(poetry.map((item) => (0,json_fields/* fieldsOf */.Pf)(item).get('from'))) : []),
            ...hatch.map((path) => path.split('/').slice(0, -1).join('/')),
            ...(typeof pdm === 'string' ? [pdm] : []),
            ...(0,json_fields/* listOf */.c3)(at('tool', 'pytest', 'ini_options', 'pythonpath')),
        ],
        packageFolders: new Map(packageDir.filter(([pkg]) => pkg !== '')),
        scripts: new Map(scripts.filter((entry) => typeof entry[1] === 'string')),
        members: (0,json_fields/* listOf */.c3)(at('tool', 'uv', 'workspace', 'members')),
    };
};

;// CONCATENATED MODULE: ./lib/parsers/ts-config.js

/** Takes comments and trailing commas. Never throws. https://www.typescriptlang.org/tsconfig */
const parseTsConfig = (text) => {
    const root = (0,json_fields/* fieldsOf */.Pf)((0,json_fields/* readJson */.Vh)(text));
    const options = (0,json_fields/* fieldsOf */.Pf)(root.get('compilerOptions'));
    const above = root.get('extends');
    const references = root.get('references');
    return {
        extends: typeof above === 'string' ? [above] : (0,json_fields/* listOf */.c3)(above),
        references: Array.isArray(references) ? (0,json_fields/* listOf */.c3)(references.map((item) => (0,json_fields/* fieldsOf */.Pf)(item).get('path'))) : [],
        ...text1(options, 'baseUrl'),
        ...text1(options, 'outDir'),
        ...text1(options, 'rootDir'),
        ...(options.has('paths')
            ? { paths: new Map([...(0,json_fields/* fieldsOf */.Pf)(options.get('paths'))].map(([pattern, targets]) => [pattern, (0,json_fields/* listOf */.c3)(targets)])) }
            : {}),
    };
};
const text1 = (options, key) => {
    const value = options.get(key);
    return typeof value === 'string' ? { [key]: value } : {};
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribution/repository.js




const ASIDE = /(?:^|\/)(?:node_modules|site-packages|\.?venv|vendor|tests?|__tests__|fixtures|__fixtures__|testdata)\//;
const repositoryOf = (tree) => {
    const files = tree.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const sorted = [...files].sort();
    const isFile = new Set(files);
    const folders = foldersOf(files);
    const pythonFolders = foldersOf(files.filter((path) => path.endsWith('.py')));
    const memory = new Map();
    const remember = (key, make) => {
        const known = memory.get(key);
        if (known !== undefined)
            return known;
        const value = make();
        memory.set(key, value);
        return value;
    };
    const parsed = (path, parse) => remember(`parsed ${path}`, async () => {
        const text = isFile.has(path) ? await tree.text(path) : undefined;
        return text === undefined ? undefined : parse(text);
    });
    const byName = namedFiles(files);
    const manifest = async (folder) => (await parsed(under(folder, 'package.json'), parsePackageManifest)) ??
        (await parsed(under(folder, 'deno.json'), parsePackageManifest)) ??
        parsed(under(folder, 'deno.jsonc'), parsePackageManifest);
    return {
        text: tree.text,
        facts: tree.facts,
        isFile: (path) => isFile.has(path),
        isFolder: (path) => path === '' || folders.has(path),
        holdsPython: (folder) => pythonFolders.has(folder),
        filesUnder: (folder) => (folder === '' ? sorted : rangeOf(sorted, `${folder}/`)),
        named: (name) => byName.get(name) ?? [],
        manifest,
        packageOf: async (folder) => {
            for (const above of upward(folder)) {
                const found = await manifest(above);
                if (found !== undefined)
                    return { folder: above, manifest: found };
            }
            return undefined;
        },
        tsConfig: (path) => parsed(path, parseTsConfig),
        pythonProject: (folder) => parsed(under(folder, 'pyproject.toml'), parsePythonProject),
        remember,
    };
};
const foldersOf = (files) => {
    const folders = new Set();
    for (const file of files) {
        for (let folder = folderOf(file); folder !== '' && !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    }
    return folders;
};
const LOOKED_FOR = new Set(['package.json', 'pyproject.toml', 'setup.py', 'setup.cfg', 'pnpm-workspace.yaml']);
const namedFiles = (files) => {
    const named = new Map();
    for (const file of files) {
        const name = nameOf(file);
        if (LOOKED_FOR.has(name) && !ASIDE.test(file))
            named.set(name, [...(named.get(name) ?? []), file]);
    }
    return named;
};
/** The sorted texts that start with `prefix`, found by halving. */
const rangeOf = (sorted, prefix) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (sorted[end]?.startsWith(prefix))
        end++;
    return sorted.slice(low, end);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/attribute.js




/**
 * Which files of the repository each service runs, in the order of the services: from the files it starts with, along their imports.
 * A file is read once for all services, which are followed side by side, so that their files are read together. Throws what the
 * tree's reader throws, nothing of its own.
 */
const attribute = async ({ services, tree, }) => {
    const repository = repositoryOf(tree);
    const codeOf = async (service) => {
        const { entries, foundBy, pythonFolders, unproved } = await entryFiles(repository, service);
        const roots = await pythonRoots(repository, pythonFolders, rootOf(service.defined[0]));
        const graph = await moduleGraph(repository, entries, roots);
        return {
            service,
            foundBy,
            entries: entries.filter((path) => graph.modules.get(path)?.chain.length === 1),
            modules: graph.modules,
            unproved: [...unproved, ...graph.unproved],
        };
    };
    return Promise.all(services.map(codeOf));
};

;// CONCATENATED MODULE: ./lib/checks/service-access/accessors.js
/** The reads of a file through functions that other files define, once it is known which file each import leads to. */
const readsThroughAccessors = (module, modules) => module.facts.accessorCalls.flatMap((call) => {
    const accessor = accessorOf(call, module, modules);
    if (accessor === undefined)
        return [];
    const names = namesOf(accessor, call.arguments[accessor.shape === 'member' ? 0 : accessor.argument]);
    const { place, fallback } = call;
    return [{ names, idiom: 'accessor', place, ...(fallback === undefined ? {} : { fallback }) }];
});
/** Imports of such functions of which no call could be told: the name that they are asked for is not written in this file. */
const untoldAccessors = (module, modules) => module.facts.imports.filter(({ from, names, reexports }) => {
    const target = modules.get(module.resolved.get(from) ?? '');
    if (target === undefined || (reexports === true && isPassedOn(module.path)))
        return false;
    return names.some((name) => {
        const isOfName = (one) => one === name || (isObject(name) && one.startsWith(`${name}.`));
        return (exportsAccessor(isOfName, target, modules) &&
            ![...module.facts.accessorCalls, ...(module.facts.relays ?? [])].some(({ callee }) => isOfName(callee)));
    });
});
/** An object is there for its methods; a class has many, of which one may read what it is asked for. */
const isObject = (name) => /^[a-z_$]/.test(name);
/** Python's parser says of every `from … import` that it may be passed on; only a package's own file is made for that. */
const isPassedOn = (path) => !path.endsWith('.py') || path.endsWith('/__init__.py');
const exportsAccessor = (isOfName, { facts, resolved }, modules, depth = 0) => [...facts.accessors, ...(facts.relays ?? [])].some(({ name, exported: isExported }) => isExported && isOfName(name)) ||
    (depth <= accessors_DEEPEST &&
        facts.imports.some(({ from, names, reexports, renamed = [] }) => {
            const source = modules.get(resolved.get(from) ?? '');
            if (reexports !== true || source === undefined)
                return false;
            const others = renamed.filter(([, exported]) => isOfName(exported)).map(([own]) => own);
            const isOwn = (one) => others.includes('*') || others.includes(one) || isOfName(one);
            return (names.includes('*') || names.some(isOwn)) && exportsAccessor(isOwn, source, modules, depth + 1);
        }));
const namesOf = ({ prefix = '', suffix = '' }, given) => {
    if (given !== undefined)
        return { kind: 'name', name: `${prefix}${given}${suffix}` };
    return prefix + suffix === '' ? { kind: 'any' } : { kind: 'pattern', pattern: `${prefix}*${suffix}` };
};
/** The function that a call means: `requireEnv` as it was imported, `env.get` through a namespace, a submodule or an exported object. */
const accessorOf = (call, module, modules, depth = 0) => {
    const { callee } = call;
    const own = depth > accessors_DEEPEST ? undefined : relayed(callee, call, module, modules, depth);
    if (own !== undefined)
        return own;
    const [first = '', ...rest] = callee.split('.');
    for (const { from, names } of module.facts.imports) {
        const path = module.resolved.get(from);
        const below = modules.get(module.resolved.get(submodule(from, first)) ?? '');
        if (below !== undefined && names.includes(first)) {
            const found = exported(rest.join('.'), call, below, modules, depth);
            if (found !== undefined)
                return found;
        }
        const target = modules.get(path ?? '');
        if (target === undefined)
            continue;
        const found = wantedNames(callee, from, names)
            .map((name) => exported(name, call, target, modules, depth))
            .find((one) => one !== undefined);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** Python's `from pkg import env` may name the module `pkg.env`. */
const submodule = (from, name) => (from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
const wantedNames = (callee, from, names) => {
    const [first = '', ...rest] = callee.split('.');
    if (names.includes(first))
        return [callee, first];
    if (!names.includes('*'))
        return [];
    const whole = callee.startsWith(`${from}.`) ? [callee.slice(from.length + 1)] : [];
    return [...whole, rest.join('.'), callee].filter((name) => name !== '');
};
/** Files that pass a name on from one another are followed this far. */
const accessors_DEEPEST = 5;
/** An accessor that a file exports, or passes on from another. */
const exported = (name, call, module, modules, depth) => {
    const { facts, resolved } = module;
    const own = exportedHere(name, call, facts) ?? relayed(name, call, module, modules, depth, true);
    if (own !== undefined || depth > accessors_DEEPEST)
        return own;
    const [first = '', ...rest] = name.split('.');
    for (const { from, names, reexports, renamed = [] } of facts.imports) {
        const source = modules.get(resolved.get(from) ?? '');
        if (reexports !== true || source === undefined)
            continue;
        const ownFirst = renamed.find(([, as]) => as === first)?.[0];
        const wanted = ownFirst === '*' ? rest.join('.') : [ownFirst ?? first, ...rest].join('.');
        if (!(names.includes(ownFirst ?? first) || names.includes('*')))
            continue;
        const found = exported(wanted, call, source, modules, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** A function of the file that asks an accessor of another file for what it is asked. */
const relayed = (name, { shape }, module, modules, depth, isFromOutside = false) => {
    const relay = module.facts.relays?.find((one) => one.name === name && (one.exported || !isFromOutside));
    if (relay === undefined || shape !== undefined || depth > accessors_DEEPEST)
        return undefined;
    const asked = accessorOf({ callee: relay.callee }, module, modules, depth + 1);
    if (asked === undefined || asked.shape !== undefined || asked.argument !== relay.calleeArgument)
        return undefined;
    const { prefix = '', suffix = '', argument, exported: isExported, place } = relay;
    return {
        name,
        exported: isExported,
        argument,
        prefix: (asked.prefix ?? '') + prefix,
        suffix: suffix + (asked.suffix ?? ''),
        place,
    };
};
/** By its name; a method also by its own name alone, because the object that has it may be called anything. */
const exportedHere = (name, { shape }, { accessors }) => {
    const all = accessors.filter((accessor) => accessor.exported && accessor.shape === shape);
    const method = name.includes('.') ? name.slice(name.lastIndexOf('.')) : undefined;
    return (all.find((accessor) => accessor.name === name) ??
        all.find((accessor) => method !== undefined && accessor.name.endsWith(method)));
};

;// CONCATENATED MODULE: ./lib/checks/service-access/client-files.js
/** Modules that no browser may load. https://nextjs.org/docs/app/getting-started/server-and-client-components */
const SERVER_MODULES = /^(?:server-only|\$env\/(?:static|dynamic)\/private|astro:env\/server)$/;
/**
 * From every file with `'use client'` along its imports. A file with `'use server'` ends the way: the browser calls it and does not
 * load it. https://react.dev/reference/rsc/use-server
 */
const clientFiles = ({ modules }) => {
    const paths = new Set();
    const serverImports = [];
    const todo = [...modules.values()].filter(({ facts }) => facts.isClient === true);
    for (let module = todo.pop(); module !== undefined; module = todo.pop()) {
        const { path, facts, resolved } = module;
        if (paths.has(path))
            continue;
        paths.add(path);
        for (const { from, place } of facts.imports) {
            const target = modules.get(resolved.get(from) ?? '');
            if (target === undefined)
                continue;
            if (target.facts.isServerOnly !== true)
                todo.push(target);
            else if (target.facts.imports.some((one) => SERVER_MODULES.test(one.from)))
                serverImports.push({ path, from, line: place.line });
        }
    }
    return { paths, serverImports };
};

;// CONCATENATED MODULE: ./lib/checks/service-access/reads.js


const readsOf = (code) => {
    const all = code.map(readsOfService);
    return {
        reads: all.flatMap(({ reads }) => reads),
        handovers: all.flatMap(({ handovers }) => handovers),
        serverImports: all.flatMap(({ serverImports }) => serverImports),
        unproved: all.flatMap(({ unproved }) => unproved),
    };
};
const readsOfService = (code) => {
    const { service } = code;
    const modules = [...code.modules.values()];
    const client = clientFiles(code);
    const reads = modules.flatMap((module) => readsIn(module, code, client.paths));
    return {
        reads,
        handovers: modules.flatMap(({ path, facts, chain }) => facts.handovers.map(({ to, place }) => ({ service, to, chain, location: locationAt(path, place) }))),
        serverImports: client.serverImports.map(({ path, from, line }) => ({
            service,
            from,
            location: { path, startLine: line, startColumn: 1 },
        })),
        unproved: [
            ...code.unproved.map((one) => ({ ...one, service })),
            ...reads
                .filter(({ names }) => names.kind !== 'name')
                .map(({ names, location }) => ({ service, location, why: whyUnproved(names) })),
            ...modules.flatMap((module) => handedAway(module).map((one) => ({ ...one, service }))),
            ...modules.flatMap((module) => untoldAccessors(module, code.modules).map(({ from, place }) => ({
                service,
                why: `\`${from}\` reads whatever it is asked for, and what this file asks for is not written in it`,
                location: locationAt(module.path, place),
            }))),
            ...modules.flatMap(({ path, facts }) => unreadIn(path, facts).map((one) => ({ ...one, service }))),
        ],
    };
};
const readsIn = (module, { service, modules }, clientPaths) => [...module.facts.reads, ...readsThroughAccessors(module, modules)].map((read) => ({
    service,
    names: read.names,
    ...(read.ignoresCase === true ? { ignoresCase: true } : {}),
    idiom: read.idiom,
    location: locationAt(module.path, read.place),
    chain: module.chain,
    hasFallback: read.fallback !== undefined,
    inBrowser: clientPaths.has(module.path),
}));
const whyUnproved = (names) => names.kind === 'pattern'
    ? `the name is made at run time, as \`${names.pattern}\``
    : 'the name is made at run time, so that it may be any';
/** The whole environment given to what cannot be followed; a schema that stands beside it tells its names. */
const handedAway = ({ path, facts }) => {
    const tellsNames = facts.reads.some(({ idiom }) => idiom === 'schema');
    return facts.handovers
        .filter(({ to }) => to === 'unknown' || (to === 'schema' && !tellsNames))
        .map(({ place }) => ({
        why: 'the whole environment is handed to what cannot be followed',
        location: locationAt(path, place),
    }));
};
const unreadIn = (path, { notRead, unreadable }) => {
    if (notRead !== undefined) {
        const why = notRead === 'too-large' ? 'the file is too large to be read' : 'the file took too long to be read';
        return [{ why, location: { path, startLine: 1, startColumn: 1 } }];
    }
    const [first] = unreadable;
    return first === undefined
        ? []
        : [{ why: 'the file holds what is no valid code here', location: locationAt(path, first) }];
};
const locationAt = (path, { line, column }) => ({
    path,
    startLine: line,
    startColumn: column,
});

;// CONCATENATED MODULE: ./lib/checks/service-access/boundary-crossings.js


/** Where files that may not touch what boundaries keep speak of it or import it, by what stands in each file alone. */
const crossingsIn = (path, { words, imports }, { boundaries }, pathMatches) => boundaries
    .filter(({ only }) => !only.some((glob) => pathMatches(path, glob)))
    .flatMap((boundary) => [
    ...words
        .filter(({ word }) => boundary.words.includes(word))
        .map(({ word, place }) => ({ boundary, by: word, kind: 'word', location: locationAt(path, place) })),
    ...imports.flatMap(({ from, names, place }) => {
        const spellings = spellingsOf(path, from, names);
        const by = boundary.modules.find((module) => module !== path && spellings.includes(bare(module)));
        return by === undefined ? [] : [{ boundary, by, kind: 'module', location: locationAt(path, place) }];
    }),
]);
/** What an import may mean: the module as written, the file it leads to, and what Python takes from a package. */
const spellingsOf = (path, from, names) => {
    const written = from.startsWith('.') ? (relative(path, from) ?? from) : from;
    const all = path.endsWith('.py') ? [written, ...names.map((name) => `${written}.${name}`)] : [written];
    return all.flatMap((one) => [bare(one), ...(path.endsWith('.py') ? [one.replaceAll('.', '/')] : [])]);
};
const relative = (path, from) => {
    if (!path.endsWith('.py'))
        return joined(folderOf(path), from);
    const dots = /^\.+/.exec(from)?.[0].length ?? 0;
    const folder = joined(folderOf(path), '../'.repeat(dots - 1));
    const rest = from.slice(dots).replaceAll('.', '/');
    return folder === undefined ? undefined : joined(folder, rest)?.replaceAll('/', '.');
};
const bare = (module) => module.replace(/(?:\/index)?\.(?:[cm]?[jt]sx?|py)$/, '');
/** A word that stands in every file that imports the module. */
const wordOf = (module) => bare(module).split(/[/.]/).at(-1) ?? module;
/** The same for imports that only the whole project resolves: aliases of a tsconfig, packages of a workspace. */
const crossingsOfCode = (code, { boundaries }, pathMatches) => boundaries.flatMap((boundary) => code
    .flatMap(({ modules }) => [...modules.values()])
    .filter(({ path }) => !boundary.only.some((glob) => pathMatches(path, glob)))
    .flatMap(({ path, facts, resolved }) => facts.imports.flatMap(({ from, place }) => {
    const by = boundary.modules.find((module) => module === resolved.get(from) && module !== path);
    return by === undefined ? [] : [{ boundary, by, kind: 'module', location: locationAt(path, place) }];
})));

;// CONCATENATED MODULE: ./lib/checks/service-access/grants.js
/** Every name that reaches a service, by itself or through a group; one that comes both ways is two grants. */
const grantsOf = (services, declarations, links) => {
    const owners = new Map(services.flatMap((service) => service.defined.map((definition) => [definition, service])));
    return declarations.flatMap((declaration) => declaration.services.flatMap((definition) => {
        const service = owners.get(definition);
        return service === undefined ? [] : [grantOf(service, definition, declaration, links)];
    }));
};
const grantOf = (service, definition, { name, form, location, from, holder }, links) => {
    const grant = { service, name, form, location };
    if (from === 'env-group') {
        const link = links.find((one) => one.service === definition && one.name === holder);
        return link === undefined ? grant : { ...grant, group: { name: holder, link: link.location } };
    }
    const item = definition.envVars.find((variable) => variable.key === name && variable.location === location);
    const copied = item?.fromService;
    return copied?.envVarKey === undefined
        ? grant
        : { ...grant, copiedFrom: { service: copied.name, name: copied.envVarKey } };
};
/**
 * Services of which it is known whatever they are given: a Blueprint defines them, every Blueprint was read whole, and every group
 * they link is written in a Blueprint or told by the policy.
 */
const fullyGranted = (services, links, blueprintsAreWhole) => new Set(services.filter(({ defined }) => blueprintsAreWhole &&
    defined.length > 0 &&
    links
        .filter(({ service }) => defined.includes(service))
        .every(({ group, dashboard }) => group !== undefined || (dashboard?.holds.length ?? 0) > 0)));

;// CONCATENATED MODULE: ./lib/parsers/env-references/env-references.js
const NO_REFERENCES = { reads: [], given: [], envFiles: [], handovers: [], problems: [] };
/** Characters of the longest file that is read; what is written by hand is a hundredth of it. */
const LONGEST_TEXT = 500_000;
/** Says that a text is too long to be read, or nothing. */
const tooLong = (text, path, longest = LONGEST_TEXT) => text.length <= longest
    ? undefined
    : {
        ...NO_REFERENCES,
        problems: [
            {
                message: `longer than ${longest} characters, so it was not read for environment variables: split it`,
                location: { path, startLine: 1, startColumn: 1 },
            },
        ],
    };

;// CONCATENATED MODULE: ./lib/parsers/env-references/text-lines.js
/** Turns offsets of a text into locations of `path`. Offsets outside the text are moved to its ends. */
const locationsIn = (text, path) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const within = Math.min(Math.max(offset, 0), text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= within)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, startLine: low + 1, startColumn: within - (starts[low] ?? 0) + 1 };
    };
};

;// CONCATENATED MODULE: ./lib/parsers/env-references/supabase-config.js


/**
 * The variables that `supabase/config.toml` takes with `"env(X)"`, which must be the whole string. Comments are none, nor is what
 * stands in a section with `enabled = false`. `of` is the section, such as `auth.external.google`. Never throws.
 * Source: https://supabase.com/docs/guides/local-development/managing-config#using-secrets-inside-configtoml
 */
const supabaseConfigReferences = (text, path) => {
    const refused = tooLong(text, path);
    if (refused)
        return refused;
    const at = locationsIn(text, path);
    const off = new Set();
    const reads = [];
    let section = '';
    for (const { index, 0: token, groups = {} } of text.matchAll(TOKEN)) {
        const { header, enabled } = groups;
        const name = WHOLE.exec(token)?.[2];
        if (header !== undefined)
            section = header;
        else if (enabled === 'false')
            off.add(section);
        else if (name !== undefined) {
            const location = at(index + token.indexOf('env('));
            reads.push({
                names: { kind: 'name', name },
                how: 'supabase-env',
                location,
                ...(section === '' ? {} : { of: section }),
            });
        }
    }
    return { ...NO_REFERENCES, reads: reads.filter(({ of = '' }) => of === '' || !off.has(of)) };
};
/**
 * A comment or a string of any of TOML's four kinds, taken whole; the line of a table's name, and of the switch that turns it off.
 * Source: https://toml.io/en/v1.0.0#string
 */
const TOKEN = /(?<=^|\n)[ \t]*\[\[?(?<header>[\w.-]+)\]\]?(?=[ \t]*(?:#|\r?\n|$))|(?<=^|\n)[ \t]*enabled[ \t]*=[ \t]*(?<enabled>true|false)|#[^\n]*|"""(?:[^\\]|\\.)*?(?:"""|$)|'''.*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/gs;
const WHOLE = /^("{3}|'{3}|"|')env\(([A-Za-z_]\w*)\)\1$/;

;// CONCATENATED MODULE: ./lib/parsers/env-references/workflow-expression.js
/**
 * `secrets.X`, `env['X']` and the like in the expressions of a text. `bare`: the whole text is one, as under `if:`.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
const contextUses = (text, bare = false) => bare && !text.includes('${{') ? usesIn(text) : expressionsOf(text).flatMap(usesIn);
const expressionsOf = (text) => {
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start + 3)) {
        const end = endOfExpression(text, start + 3);
        found.push(text.slice(start + 3, end));
        start = end - 3;
    }
    return found;
};
/** Where `}}` closes it; one in a string does not. */
const endOfExpression = (text, from) => {
    let inString = false;
    for (let i = from; i < text.length; i += 1) {
        if (text[i] === "'")
            inString = !inString;
        else if (!inString && text.startsWith('}}', i))
            return i;
    }
    return text.length;
};
const workflow_expression_TOKEN = /'(?:[^']|'')*'|(?<![\w.-])(secrets|env)\b(?!-)(?:\s*\.\s*([A-Za-z_][\w-]*)|\s*\[\s*'([A-Za-z_][\w-]*)'\s*\])?/gi;
const usesIn = (expression) => [...expression.matchAll(workflow_expression_TOKEN)].flatMap(([written, context, dotted, quoted]) => {
    if (context === undefined)
        return [];
    const name = dotted ?? quoted;
    const base = { context: context.toLowerCase() === 'env' ? 'env' : 'secrets', written };
    return [name === undefined ? base : { ...base, name }];
});

;// CONCATENATED MODULE: ./lib/parsers/env-references/yaml-scalars.js
/** Every scalar of the tree that a reader sees as a value; keys are none. What an alias repeats comes once. */
const scalarsOf = (root) => {
    const found = new Map();
    const todo = [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        if (node.kind === 'list')
            for (const item of node.items)
                todo.push(item);
        else if (node.kind === 'map')
            for (const { value } of node.entries)
                todo.push(value);
        else
            found.set(`${node.line}:${node.column}`, node);
    }
    return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
};
/**
 * Says where the pieces of a scalar stand, in their order: where the file has them as they are, else at the start of the scalar
 * (escapes and folded lines change the text).
 */
const piecePlaces = (text, lineStarts) => {
    return (scalar) => {
        const start = (lineStarts[scalar.line - 1] ?? 0) + scalar.column - 1;
        // Quotes, indentation and line ends make a scalar longer in the file than its value.
        const room = text.slice(start, start + 2 * String(scalar.value).length + 400);
        let from = 0;
        let line = scalar.line;
        let column = scalar.column;
        let counted = 0;
        return (piece) => {
            const at = room.indexOf(piece, from);
            if (at === -1) {
                from = room.length;
                return { line: scalar.line, column: scalar.column };
            }
            for (let end = room.indexOf('\n', counted); end !== -1 && end < at; end = room.indexOf('\n', counted)) {
                line += 1;
                column = 1;
                counted = end + 1;
            }
            column += at - counted;
            counted = at;
            from = at + 1;
            return { line, column };
        };
    };
};
/** Offsets at which lines start, as YAML counts them. */
const lineStartsOf = (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
};
const locatedAt = (path) => ({ line, column }) => ({ path, startLine: line, startColumn: column });
/** What kept a YAML file from being read whole; a duplicate key keeps its last value and is no reason. */
const yamlProblems = (problems, path) => problems
    .filter(({ kind }) => kind !== 'duplicate-key')
    .map((problem) => ({ message: problem.message, location: locatedAt(path)(problem) }));

;// CONCATENATED MODULE: ./lib/parsers/env-references/workflow.js




/**
 * The secrets and variables that a GitHub workflow or composite action uses: `${{ secrets.X }}` (`workflow-secret`),
 * `${{ env.X }}` (`workflow-env`), in `if:` without the braces too. The names of `env:` maps are given. `toJSON(secrets)` reads any.
 * `secrets: inherit` hands every secret on, unless the workflow it calls is one of the same repository. Never throws.
 */
const workflowReferences = (text, path) => {
    const refused = tooLong(text, path);
    if (refused)
        return refused;
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const at = locatedAt(path);
    const placeIn = piecePlaces(text, lineStartsOf(text));
    const entries = root ? entriesOf(root) : [];
    const reads = entries.flatMap(({ entry, scalar }) => {
        if (typeof scalar.value !== 'string')
            return [];
        const place = placeIn(scalar);
        return contextUses(scalar.value, entry?.key === 'if').map(({ context, name, written }) => ({
            names: name === undefined ? { kind: 'any' } : { kind: 'name', name },
            how: context === 'env' ? 'workflow-env' : 'workflow-secret',
            location: at(place(written)),
        }));
    });
    return {
        ...NO_REFERENCES,
        reads,
        given: (root ? envMapsIn(root) : []).map((entry) => ({
            name: entry.key,
            how: 'workflow-env',
            location: at(entry),
            ...(holdsSecret(entry.value) ? { isSecret: true } : {}),
        })),
        handovers: (root ? inheritedIn(root) : []).map((scalar) => ({ to: 'unknown', location: at(scalar) })),
        problems: yamlProblems(problems, path),
    };
};
const holdsSecret = (node) => node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    contextUses(node.value).some(({ context }) => context === 'secrets');
/** Where a call of another repository's workflow lets it have every secret. */
const inheritedIn = (root) => {
    const jobs = root.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(root, 'jobs') : undefined;
    return (jobs?.kind === 'map' ? jobs.entries : []).flatMap(({ value: job }) => {
        const secrets = job.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(job, 'secrets') : undefined;
        const uses = job.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(job, 'uses') : undefined;
        const isOwn = uses?.kind === 'scalar' && String(uses.value).startsWith('./');
        return secrets?.kind === 'scalar' && secrets.value === 'inherit' && !isOwn ? [secrets] : [];
    });
};
/** Every scalar with the entry whose value it is; what an alias repeats comes once. */
const entriesOf = (root) => {
    const found = new Map();
    const todo = [[root, undefined]];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const [node, entry] = next;
        if (node.kind === 'list')
            for (const item of node.items)
                todo.push([item, undefined]);
        else if (node.kind === 'map')
            for (const inner of node.entries)
                todo.push([inner.value, inner]);
        else
            found.set(`${node.line}:${node.column}`, { entry, scalar: node });
    }
    return [...found.values()].sort((a, b) => a.scalar.line - b.scalar.line || a.scalar.column - b.scalar.column);
};
/** The entries of every map under a key `env`: of the workflow, a job, a step, a container. */
const envMapsIn = (root) => {
    const found = [];
    const todo = [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        if (node.kind === 'list')
            todo.push(...node.items);
        if (node.kind !== 'map')
            continue;
        for (const { key, value } of node.entries) {
            if (key === 'env' && value.kind === 'map')
                found.push(...value.entries);
            else
                todo.push(value);
        }
    }
    return found.sort((a, b) => a.line - b.line || a.column - b.column);
};

// EXTERNAL MODULE: ./lib/parsers/dotenv.js
var dotenv = __webpack_require__(98416);
;// CONCATENATED MODULE: ./lib/parsers/env-references/compose-services.js

const composeServicesOf = (root) => compose_services_entriesOf((0,located_yaml/* valueAt */.fK)(root, 'services'));
const partsOf = (root) => {
    const services = composeServicesOf(root);
    return [...services.flatMap(partsOfService), ...fromEnvironment(root, services)];
};
/** One for each service; an image that comes from elsewhere has neither path. */
const buildsOf = (root) => composeServicesOf(root).flatMap(({ key, value }) => {
    if (value.kind !== 'map')
        return [];
    const build = (0,located_yaml/* valueAt */.fK)(value, 'build');
    const context = build?.kind === 'map' ? textOf((0,located_yaml/* valueAt */.fK)(build, 'context')) || '.' : textOf(build);
    const dockerfile = build?.kind === 'map' ? textOf((0,located_yaml/* valueAt */.fK)(build, 'dockerfile')) : '';
    return [{ of: key, ...(context && { context }), ...(dockerfile && { dockerfile }) }];
});
/** What a service is started with, of all that stands under it: not its image and not the machine around it. */
const handedTo = ({ value }) => compose_services_entriesOf(value)
    .filter(({ key }) => HANDED.has(key))
    .map((entry) => entry.value);
const HANDED = new Set(['environment', 'command', 'entrypoint', 'healthcheck', 'build', 'post_start', 'configs']);
const compose_services_entriesOf = (node) => (node?.kind === 'map' ? node.entries : []);
const itemsOf = (node) => (node?.kind === 'list' ? node.items : []);
const partsOfService = ({ key, value }) => {
    if (value.kind !== 'map')
        return [];
    const build = (0,located_yaml/* valueAt */.fK)(value, 'build');
    return [
        ...assignmentsIn((0,located_yaml/* valueAt */.fK)(value, 'environment'), 'compose-environment', key),
        ...assignmentsIn(build?.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(build, 'args') : undefined, 'compose-build-arg', key),
        ...envFilesIn((0,located_yaml/* valueAt */.fK)(value, 'env_file'), key),
    ];
};
/** A list of `X=value` and `X`, or a map; a name without a value is passed through. */
const assignmentsIn = (node, how, of) => {
    const part = (name, hasValue, where) => compose_services_NAME.test(name) ? [{ kind: hasValue ? 'given' : 'read', name, how, node: where, of }] : [];
    if (node?.kind === 'list') {
        return node.items.flatMap((item) => {
            const [name = '', ...value] = textOf(item).split('=');
            return part(name, value.length > 0, item);
        });
    }
    return compose_services_entriesOf(node).flatMap((entry) => part(entry.key, !isNothing(entry.value), entry));
};
const compose_services_NAME = /^[A-Za-z_][\w.-]*$/;
const isNothing = (node) => node.kind === 'scalar' && node.value === null;
const textOf = (node) => (node?.kind === 'scalar' ? textOfScalar(node) : '');
const textOfScalar = ({ value }) => (typeof value === 'string' ? value : '');
const envFilesIn = (node, of) => (node?.kind === 'list' ? node.items : node ? [node] : []).flatMap((item) => {
    const named = item.kind === 'map' ? ((0,located_yaml/* entryAt */._f)(item, 'path')?.value ?? item) : item;
    const name = textOf(named);
    return name === '' ? [] : [{ kind: 'file', name, how: 'compose-environment', node: named, of }];
});
/**
 * `secrets:` and `configs:` whose content comes from a variable, for each service that mounts it.
 * Source: https://docs.docker.com/reference/compose-file/secrets/
 */
const fromEnvironment = (root, services) => ['secrets', 'configs'].flatMap((section) => {
    const users = new Map();
    for (const { key, value } of services) {
        for (const item of itemsOf(value.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(value, section) : undefined)) {
            const used = textOf(item.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(item, 'source') : item);
            users.set(used, [...(users.get(used) ?? []), key]);
        }
    }
    return compose_services_entriesOf((0,located_yaml/* valueAt */.fK)(root, section)).flatMap(({ key, value }) => {
        const source = value.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(value, 'environment') : undefined;
        const name = textOf(source);
        if (source === undefined || !compose_services_NAME.test(name))
            return [];
        const part = { kind: 'read', name, how: 'compose-secret', node: source };
        return users.get(key)?.map((of) => ({ ...part, of })) ?? [part];
    });
});

;// CONCATENATED MODULE: ./lib/parsers/env-references/interpolation.js
/**
 * The variables that compose puts into a value; `$$` is a dollar sign. What stands in a default is looked at too.
 * Source: https://docs.docker.com/reference/compose-file/interpolation/
 */
const interpolationsOf = (text) => {
    const found = [];
    for (const match of text.matchAll(/\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)(:?[-?+])?/g)) {
        const [written, plain, braced, operator = ''] = match;
        const name = plain ?? braced;
        if (name === undefined)
            continue;
        const fallback = operator.endsWith('-') ? fallbackIn(text, match.index + written.length) : undefined;
        found.push({ name, written, ...(fallback && { fallback }) });
    }
    return found;
};
const fallbackIn = (text, from) => {
    const next = /[}$]/.exec(text.slice(from, from + 1000));
    if (next?.index === 0 && next[0] === '}')
        return 'empty';
    return next?.[0] === '}' ? 'literal' : 'other';
};

;// CONCATENATED MODULE: ./lib/parsers/env-references/compose.js





/**
 * The variables that a compose file takes from where it is run: `${X}` in any value, a name without a value under `environment` or
 * build `args`, `environment:` of a secret or config. What it gives to a service by value is told as given, and the files of
 * `env_file` by name. `of` is the service it is handed to; what no service is handed (`image: ${X}`) has none, and what an alias hands
 * to several is told for each. Never throws.
 * Source: https://docs.docker.com/reference/compose-file/services/#environment
 */
const composeReferences = (text, path) => {
    const refused = tooLong(text, path);
    if (refused)
        return { ...refused, builds: [] };
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const at = locatedAt(path);
    const placeIn = piecePlaces(text, lineStartsOf(text));
    const map = root?.kind === 'map' ? root : undefined;
    const parts = map === undefined ? [] : partsOf(map);
    const ownersOf = map === undefined ? () => undefined : handedScalars(map);
    const filledIn = (root ? scalarsOf(root) : []).flatMap((scalar) => {
        if (typeof scalar.value !== 'string' || !scalar.value.includes('$'))
            return [];
        const place = placeIn(scalar);
        return interpolationsOf(scalar.value).flatMap(({ name, written, fallback }) => {
            const read = {
                names: { kind: 'name', name },
                how: 'compose-interpolation',
                location: at(place(written)),
                ...(fallback && { fallback }),
            };
            return ownersOf(scalar)?.map((of) => ({ ...read, of })) ?? [read];
        });
    });
    return {
        ...NO_REFERENCES,
        reads: [
            ...parts.flatMap(({ kind, name, how, node, of }) => kind === 'read' ? [{ names: { kind: 'name', name }, how, location: at(node), ...(of && { of }) }] : []),
            ...filledIn,
        ],
        given: parts.flatMap(({ kind, name, how, node, of }) => kind === 'given' ? [{ name, how, location: at(node), ...(of && { of }) }] : []),
        envFiles: parts.flatMap(({ kind, name, node, of }) => kind === 'file' ? [{ file: name, location: at(node), ...(of && { of }) }] : []),
        problems: yamlProblems(problems, path),
        builds: map === undefined ? [] : buildsOf(map),
    };
};
/** The services that are handed a scalar, by where it stands: an alias or a merge key hands one to several. */
const handedScalars = (root) => {
    const owners = new Map();
    for (const service of composeServicesOf(root)) {
        for (const { line, column } of handedTo(service).flatMap(scalarsOf)) {
            const key = `${line}:${column}`;
            const known = owners.get(key) ?? [];
            if (!known.includes(service.key))
                owners.set(key, [...known, service.key]);
        }
    }
    return ({ line, column }) => owners.get(`${line}:${column}`);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/service-folders.js

/** The folders a service's code lives in, as the policy or the Blueprint says; the root of the repository is an empty text. */
const service_folders_foldersOf = ({ declared, defined }) => {
    const written = [
        ...(declared?.source ?? []),
        ...defined.flatMap(({ program }) => (program.rootDir === undefined ? [] : [program.rootDir.value])),
    ];
    return [...new Set(written.flatMap((folder) => joined('', folder) ?? []))];
};
/** The Dockerfile that a service of a Blueprint is built from, where it is one of the repository. */
const dockerfileOf = ({ program }, isFile) => {
    const { runtime, dockerfilePath, dockerCommand } = program;
    const isImage = runtime === undefined ? (dockerfilePath ?? dockerCommand) !== undefined : runtime.value === 'docker';
    const written = dockerfilePath?.value ?? 'Dockerfile';
    const places = [joined(joined('', program.rootDir?.value ?? '') ?? '', written), joined('', written)];
    return isImage ? places.find((path) => path !== undefined && isFile.has(path)) : undefined;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/compose-holders.js




/**
 * What compose files hand to the services they start: by name, by value, by `${X}`, from a file of variables. A compose service is a
 * service of the policy by its name, else by the Dockerfile or the folder it is built from; what is none of them is a holder of its own.
 */
const composeHoldings = async (tree, services, { holders }) => {
    const files = tree.entries.filter(({ kind, path }) => kind === 'file' && isCompose(path));
    const isFile = new Set(tree.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));
    const all = await Promise.all(files.map(async ({ path }) => {
        const text = await tree.text(path);
        if (text === undefined)
            return unreadable(path, 'the compose file is not text, or larger than 4 MB');
        const references = composeReferences(text, path);
        const holderOf = holdersIn(references, path, services, holders, isFile);
        const told = await fromFiles(references, path, tree, isFile, holderOf);
        return {
            holdings: [...handedIn(references, holderOf), ...told.holdings],
            unproved: [
                ...references.problems.map(({ message, location }) => ({ why: `the compose file: ${message}`, location })),
                ...told.unproved,
            ],
        };
    }));
    return { holdings: all.flatMap((one) => one.holdings), unproved: all.flatMap((one) => one.unproved) };
};
const unreadable = (path, why) => ({
    holdings: [],
    unproved: [{ why, location: { path, startLine: 1, startColumn: 1 } }],
});
const isCompose = (path) => /^(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml$/.test(nameOf(path)) &&
    !/(?:^|\/)(?:node_modules|fixtures|vendor|testdata|examples?)\//.test(path);
const holdersIn = ({ builds }, path, services, declared, isFile) => {
    const folder = folderOf(path);
    const known = new Map(builds.map((build) => {
        const candidates = servicesBuilt(build, folder, services, isFile);
        const [only] = candidates;
        if (only !== undefined && candidates.length === 1)
            return [build.of, { name: only.name, kind: 'compose', service: only }];
        const name = `compose ${build.of}${folder === '' ? '' : ` in ${folder}`}`;
        const entry = declared.find((one) => one.name === name);
        return [
            build.of,
            {
                name,
                kind: 'compose',
                ...(candidates.length === 0 ? {} : { candidates }),
                ...(entry === undefined ? {} : { declared: entry }),
            },
        ];
    }));
    return (name) => known.get(name) ?? { name: `compose ${name}`, kind: 'compose' };
};
/** The services whose code a compose service is built from; the one of its name alone where there is one. */
const servicesBuilt = ({ of, context, dockerfile }, folder, services, isFile) => {
    const same = services.find(({ name, declared, defined }) => name === of || declared?.blueprintName === of || defined.some((one) => one.name === of));
    if (same !== undefined)
        return [same];
    const built = context === undefined || context.includes('://') ? undefined : joined(folder, context);
    if (built === undefined)
        return [];
    const image = joined(built, dockerfile ?? 'Dockerfile') ?? '';
    const byImage = services.filter(({ defined }) => defined.some((one) => dockerfileOf(one, isFile) === image));
    if (byImage.length > 0)
        return byImage;
    return services.filter((service) => service_folders_foldersOf(service).some((one) => one !== '' && (isWithin(built, one) || isWithin(image, one))));
};
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const handedIn = ({ reads, given }, holderOf) => [
    ...reads.flatMap(({ of, names, location }) => of === undefined || names.kind !== 'name' ? [] : [{ holder: holderOf(of), name: names.name, location }]),
    ...given.flatMap(({ of, name, location }) => of === undefined ? [] : [{ holder: holderOf(of), name, location, isRenamed: true }]),
];
/** The names of the files of variables that Git has; of the others nothing can be told. */
const fromFiles = async ({ envFiles }, path, tree, isFile, holderOf) => {
    const looks = await Promise.all(envFiles.map(async ({ file, of, location }) => {
        const holder = holderOf(of ?? '');
        const found = joined(folderOf(path), file);
        const text = found !== undefined && isFile.has(found) ? await tree.text(found) : undefined;
        if (found === undefined || text === undefined) {
            const why = `compose hands it every name of \`${file}\`, which is not in Git`;
            return { holdings: [], unproved: [{ holder, why, location }] };
        }
        return {
            holdings: (0,dotenv/* parseDotenv */.q)(text).map(({ name, line, column }) => ({
                holder,
                name,
                location: { path: found, startLine: line, startColumn: column },
            })),
            unproved: [],
        };
    }));
    return { holdings: looks.flatMap((one) => one.holdings), unproved: looks.flatMap((one) => one.unproved) };
};

// EXTERNAL MODULE: ./lib/checks/service-access/holder-permission.js
var holder_permission = __webpack_require__(43700);
;// CONCATENATED MODULE: ./lib/checks/service-access/holders.js





/** Who touches names of secrets beside the code of services: GitHub's workflows, compose files, Supabase's configuration. */
const holdingsOf = async (tree, services, policy) => {
    const all = await Promise.all([
        ofFiles(tree, WORKFLOW, (text, path) => workflowHoldings(text, path, policy)),
        ofFiles(tree, SUPABASE, (text, path) => supabaseHoldings(text, path, policy)),
        composeHoldings(tree, services, policy),
    ]);
    return { holdings: all.flatMap((one) => one.holdings), unproved: all.flatMap((one) => one.unproved) };
};
/** What cannot be told about holders counts only where there is something that they may not hold. */
const unprovedThatMatters = (unproved, services, secrets) => unproved.filter(({ holder }) => holder === undefined || (0,holder_permission/* isRefusedAny */.B)(holder, services, secrets));
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const SUPABASE = /(?:^|\/)supabase\/config\.toml$/;
const holders_ASIDE = /(?:^|\/)(?:node_modules|fixtures|vendor|testdata|examples?)\//;
const ofFiles = async (tree, pattern, look) => {
    const paths = tree.entries.filter(({ kind, path }) => kind === 'file' && pattern.test(path) && !holders_ASIDE.test(path));
    const all = await Promise.all(paths.map(async ({ path }) => {
        const text = await tree.text(path);
        return text === undefined ? unreadable(path, 'the file is not text, or larger than 4 MB') : look(text, path);
    }));
    return { holdings: all.flatMap((one) => one.holdings), unproved: all.flatMap((one) => one.unproved) };
};
const holderOf = (name, kind, { holders }) => {
    const declared = holders.find((one) => one.name === name);
    return { name, kind, ...(declared === undefined ? {} : { declared }) };
};
/** Made by GitHub for each run, and nobody's to keep. https://docs.github.com/en/actions/concepts/security/github_token */
const OF_THE_RUN = 'GITHUB_TOKEN';
/** GitHub knows secrets by upper-case names whatever is written. */
const workflowHoldings = (text, path, policy) => {
    const holder = holderOf(`workflow ${nameOf(path)}`, 'workflow', policy);
    const { reads, given, handovers, problems } = workflowReferences(text, path);
    const secrets = reads.filter(({ how }) => how === 'workflow-secret');
    return {
        holdings: [
            ...secrets.flatMap(({ names, location }) => names.kind !== 'name' || names.name.toUpperCase() === OF_THE_RUN
                ? []
                : [{ holder, name: names.name.toUpperCase(), location }]),
            ...given.flatMap(({ name, location, isSecret }) => isSecret === true ? [{ holder, name, location, isRenamed: true }] : []),
        ],
        unproved: [
            ...secrets
                .filter(({ names }) => names.kind !== 'name')
                .map(({ location }) => ({
                holder,
                location,
                why: 'which secret of GitHub it takes is made up when it runs, so that it may be any',
            })),
            ...handovers.map(({ location }) => ({
                holder,
                location,
                why: "every secret of GitHub is handed to another repository's workflow",
            })),
            ...problems.map(({ message, location }) => ({ holder, location, why: `the workflow file: ${message}` })),
        ],
    };
};
/** What Studio is given stays on the machine of whoever starts it. https://supabase.com/docs/guides/local-development/cli/config#studio */
const isLocal = (section) => /^studio(?:\.|$)/.test(section);
const supabaseHoldings = (text, path, policy) => {
    const folder = folderOf(folderOf(path));
    const holder = holderOf(folder === '' ? 'supabase' : `supabase in ${folder}`, 'supabase', policy);
    const { reads, problems } = supabaseConfigReferences(text, path);
    return {
        holdings: reads.flatMap(({ names, of = '', location }) => names.kind !== 'name' || isLocal(of) ? [] : [{ holder, name: names.name, location }]),
        unproved: problems.map(({ message, location }) => ({ holder, location, why: message })),
    };
};

// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
// EXTERNAL MODULE: ./lib/checks/service-access/secret-names.js
var secret_names = __webpack_require__(91841);
;// CONCATENATED MODULE: ./lib/checks/service-access/known-secrets.js


/** What no provider lets a browser have, whatever a bundler's prefix makes of its name. */
const SERVER_ONLY = /(?:^|_)(?:SERVICE_ROLE(?:_KEY)?|(?:OPENAI|ANTHROPIC)_API_KEY|STRIPE_SECRET_KEY)$/;
/**
 * Every secret by name: what the policy calls one, and what is one by its form where a Blueprint gives it or code reads it. A name
 * that a service only `requires` is one by its form alone: people require settings too.
 */
const knownSecrets = ({ secrets, services, envGroups }, grants, reads) => {
    const known = new Map(secrets.map(({ name, class: family, location, required }) => [
        name,
        { name, class: family, location, isRequired: required },
    ]));
    const add = (name, place) => {
        if (!known.has(name))
            known.set(name, { name, ...(place === undefined ? {} : { location: place }) });
    };
    for (const { name, location } of services.flatMap(heldByPolicy))
        add(name, location);
    for (const { name, location } of envGroups.flatMap(({ holds }) => holds)) {
        if ((0,secret_shape/* kindOfName */.f$)(name) !== 'public')
            add(name, location);
    }
    for (const { name, location } of services.flatMap(({ requires }) => requires)) {
        if ((0,secret_names/* isSecretByName */.vo)(name))
            add(name, location);
    }
    const inUse = [...grants.map(({ name }) => name), ...grants.flatMap(({ copiedFrom }) => copiedFrom?.name ?? [])];
    for (const { names } of reads)
        if (names.kind === 'name')
            inUse.push(names.name);
    for (const name of inUse) {
        const bare = (0,secret_shape/* withoutBrowserPrefix */.Rc)(name);
        const same = bare === name ? undefined : known.get(bare);
        if (same !== undefined && !known.has(name))
            known.set(name, { ...same, name });
        else if ((0,secret_names/* isSecretByName */.vo)(name) || SERVER_ONLY.test(bare))
            add(name);
    }
    return known;
};
const heldByPolicy = ({ mayHold, exclusive }) => [mayHold, exclusive].flatMap((holdings) => (holdings?.names ?? []).map((name) => ({ name, location: holdings?.location })));

// EXTERNAL MODULE: ./lib/checks/service-access/live.js
var service_access_live = __webpack_require__(11706);
// EXTERNAL MODULE: ./lib/parsers/env-references/parse-shell.js
var parse_shell = __webpack_require__(52129);
;// CONCATENATED MODULE: ./lib/parsers/env-references/shell-names.js
/**
 * Variables that the shell itself sets, so that reading them asks nothing of the environment.
 * Source: https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html
 */
const SET_BY_THE_SHELL = new Set(`BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_LINENO BASH_REMATCH BASH_SOURCE
  BASH_SUBSHELL BASH_VERSINFO BASH_VERSION COLUMNS COMP_CWORD COMP_LINE COMP_POINT COMP_WORDS COPROC DIRSTACK EPOCHREALTIME
  EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD HOSTTYPE IFS LINENO LINES MACHTYPE MAPFILE OLDPWD OPTARG OPTERR OPTIND OSTYPE
  PIPESTATUS PPID PS4 PWD RANDOM READLINE_LINE REPLY SECONDS SHELLOPTS SHLVL SRANDOM UID`.split(/\s+/));
/** Whether `$name` asks the environment; `$1`, `$?`, `$@` and what the shell sets itself do not. */
const isEnvName = (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name !== '_' && !SET_BY_THE_SHELL.has(name);
/** Programs that run the text after `-c`. */
const isShell = (word) => /^(?:\S*\/)?(?:ba|da|a|k|z)?sh$/.test(word);
/** An option group with `c` in it: `-c`, `-lc`, `-euxc`. */
const isCommandOption = (word) => /^-[a-z]*c[a-z]*$/.test(word);

;// CONCATENATED MODULE: ./lib/parsers/env-references/shell-commands.js

/** A word whose value stands in the text as it is: where its first character stands, or the word itself where quotes changed it. */
const literalOf = (word) => {
    const [only, ...more] = word.parts ?? [];
    if (only === undefined)
        return { value: word.value, pos: word.pos, exact: word.value === word.text };
    if (more.length > 0)
        return word.parts?.every(isLiteral) ? { value: word.value, pos: word.pos, exact: false } : undefined;
    if (only.type === 'SingleQuoted')
        return { value: only.value, pos: only.pos + 1, exact: true };
    if (only.type === 'DoubleQuoted' && only.parts.every(({ type }) => type === 'Literal')) {
        return { value: word.value, pos: only.pos + 1, exact: word.text.slice(1, -1) === word.value };
    }
    return isLiteral(only) ? { value: word.value, pos: word.pos, exact: word.text === word.value } : undefined;
};
const isLiteral = (part) => part.type === 'Literal' ||
    part.type === 'SingleQuoted' ||
    part.type === 'AnsiCQuoted' ||
    (part.type === 'DoubleQuoted' && part.parts.every(({ type }) => type === 'Literal'));
/** Name and arguments of a command, assignments among the arguments left out. */
const wordsOf = ({ name, suffix }) => [
    ...(name ? [name] : []),
    ...suffix.filter((child) => child.type === 'Word'),
];
/** The words of a command that are scripts themselves: after `sh -c`, wherever it stands, and what `eval` and `trap` are given. */
const scriptWords = (words) => {
    const found = [];
    const [command] = words;
    if (command?.value === 'eval' || command?.value === 'trap')
        found.push(...words.slice(1, 2));
    for (const [i, word] of words.entries()) {
        if (!isShell(word.value))
            continue;
        const option = words.slice(i + 1, i + 6).findIndex(({ value }) => isCommandOption(value));
        const script = option === -1 ? undefined : words[i + option + 2];
        if (script)
            found.push(script);
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/parsers/env-references/shell-events.js
/**
 * In the order of the text: the reads that ask the environment: those of names that the script has not set before. A function runs later than it stands, so
 * in one any other assignment of the script comes first.
 */
const environmentReads = ({ reads, assignments }) => {
    const byName = new Map();
    for (const assignment of assignments) {
        const known = byName.get(assignment.name);
        if (known)
            known.push(assignment);
        else
            byName.set(assignment.name, [assignment]);
    }
    const first = new Map([...byName].map(([name, all]) => [name, all.reduce((least, { end }) => Math.min(least, end), Infinity)]));
    return reads
        .filter(({ names, pos, inFunction }) => {
        if (names.kind !== 'name')
            return true;
        if ((first.get(names.name) ?? Infinity) <= pos)
            return false;
        const others = inFunction ? byName.get(names.name) : undefined;
        return !others?.some((assignment) => pos < assignment.pos || pos >= assignment.end);
    })
        .toSorted((a, b) => a.pos - b.pos);
};

;// CONCATENATED MODULE: ./lib/parsers/env-references/shell-variables.js

/** What `${X:-…}` is when X is missing; `:?` ends the script instead, and `:+` asks for nothing. */
const fallbackOf = ({ operation }) => {
    if (operation?.type !== 'Default' || !/[-=]$/.test(operation.operator))
        return undefined;
    const literal = literalOf(operation.operand);
    if (literal === undefined)
        return 'other';
    return literal.value === '' ? 'empty' : 'literal';
};
/** Builtins that set the variables their arguments name, with the options whose value is no such name. */
const SETTERS = new Map([
    ['read', /^-[ers]*[dinNptu]$/],
    ['mapfile', /^-t?[cCdnOsu]$/],
    ['readarray', /^-t?[cCdnOsu]$/],
    ['unset', undefined],
    ['local', undefined],
    ['declare', undefined],
    ['typeset', undefined],
]);
/** The words that name what a builtin sets. */
const namesSetBy = (command, words) => {
    if (command === 'getopts')
        return words.slice(1, 2);
    if (command === 'printf')
        return words[0]?.value === '-v' ? words.slice(1, 2) : [];
    if (!SETTERS.has(command))
        return [];
    const takesValue = SETTERS.get(command);
    return words.filter(({ value }, i) => !value.startsWith('-') && !takesValue?.test(words[i - 1]?.value ?? ''));
};
/** The variables that `printenv X`, `test -v X` and `envsubst '$X ${Y}'` ask for by name. */
const namesAskedBy = (command, words) => {
    if (command === 'printenv')
        return words.map((word) => ({ name: word.value, word }));
    if (command === 'test' || command === '[') {
        return words.flatMap((word, i) => (words[i - 1]?.value === '-v' ? [{ name: word.value, word }] : []));
    }
    if (command !== 'envsubst')
        return [];
    return words.flatMap((word) => [...word.value.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => ({ name, word })));
};

;// CONCATENATED MODULE: ./lib/parsers/env-references/shell-notes.js



/** Adds what one node itself does with variables. Its children are not looked at; texts that it runs as scripts are returned. */
const noteNode = (node, around, events) => {
    events.reads.push(...shell_notes_readsOf(node).map(({ where, ...read }) => ({
        ...read,
        inFunction: around.inFunction,
        ...around.spanOf(where ?? node),
    })));
    events.assignments.push(...assignmentsOf(node).map(({ name, where }) => ({ name, ...around.spanOf(where ?? node) })));
    if (node.type !== 'Command')
        return [];
    if (showsEverything(node))
        events.handovers.push({ to: around.piped ? 'unknown' : 'log', ...around.spanOf(node) });
    return scriptWords(wordsOf(node));
};
const named = (name, rest = {}) => isEnvName(name) ? [{ names: { kind: 'name', name }, ...rest }] : [];
const shell_notes_readsOf = (node) => {
    switch (node.type) {
        case 'SimpleExpansion':
            return named(node.text.slice(1));
        case 'ParameterExpansion': {
            if (node.operation?.type === 'Names')
                return [{ names: { kind: 'pattern', pattern: `${node.parameter}*` } }];
            const fallback = fallbackOf(node);
            const isIndirect = node.prefix === '!' && node.index === undefined;
            return [
                ...named(node.parameter, fallback && { fallback }),
                ...(isIndirect ? [{ names: { kind: 'any' } }] : []),
            ];
        }
        case 'ArithmeticWord':
            return named(node.value);
        case 'TestUnary':
            return node.operator === '-v' ? named(node.operand.value, { where: node.operand }) : [];
        case 'Command':
            return commandReads(node);
        default:
            return [];
    }
};
const commandReads = (node) => {
    const [command, ...words] = wordsOf(node);
    if (command?.value === 'envsubst' && words.length === 0)
        return [{ names: { kind: 'any' } }];
    return namesAskedBy(command?.value ?? '', words).flatMap(({ name, word }) => named(name, { where: word }));
};
const assignmentsOf = (node) => {
    switch (node.type) {
        case 'ParameterExpansion':
            return node.operation?.type === 'Default' && node.operation.operator.endsWith('=')
                ? [{ name: node.parameter }]
                : [];
        case 'ArithmeticBinary':
            return arithmeticAssignment(node);
        case 'For':
        case 'Select':
            return [{ name: node.name.value, where: node.name }];
        case 'FileDescriptorVariable':
            return [{ name: node.name }];
        case 'Command':
            return commandAssignments(node);
        default:
            return [];
    }
};
const ASSIGNS = new Set(['+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '|=', '^=']);
/** `n += 1` asks for n and then sets it; the n of `n = 1` is no question. */
const arithmeticAssignment = ({ operator, left, pos, end }) => {
    if (left.type !== 'ArithmeticWord')
        return [];
    if (operator === '=')
        return [{ name: left.value, where: { pos: left.pos, end: left.pos } }];
    return ASSIGNS.has(operator) ? [{ name: left.value, where: { pos, end } }] : [];
};
/** `X=1 program` sets X for the program alone; `export X=1` and a bare `X=1` set it for what follows. */
const commandAssignments = (node) => {
    const [command, ...words] = wordsOf(node);
    const lasting = node.name ? node.suffix : node.prefix;
    return [
        ...lasting.flatMap((child) => (child.type === 'Assignment' ? [{ name: child.name, where: child }] : [])),
        ...namesSetBy(command?.value ?? '', words).map((word) => ({ name: word.value, where: word })),
    ];
};
/** `env` and `printenv` alone print every variable. */
const showsEverything = ({ name, prefix, suffix }) => (name?.value === 'env' || name?.value === 'printenv') && prefix.length === 0 && suffix.length === 0;

;// CONCATENATED MODULE: ./lib/parsers/env-references/shell.js






/**
 * The environment variables that a shell script or a start command reads: `$X`, `${X:-default}`, `printenv X`, also in a text that it
 * gives to `sh -c`. What the script sets itself before, loop variables, single quotes, comments and `$1` or `$?` are no reads.
 * Takes POSIX sh and bash. Never throws.
 */
const shellReferences = (text, path, how = 'shell') => {
    const refused = tooLong(text, path);
    if (refused)
        return refused;
    const at = locationsIn(text, path);
    const events = shellEvents(text);
    return {
        ...NO_REFERENCES,
        reads: environmentReads(events).map(({ names, pos, fallback }) => ({
            names,
            how,
            location: at(pos),
            ...(fallback && { fallback }),
        })),
        handovers: events.handovers.map(({ to, pos }) => ({ to, location: at(pos) })),
        problems: events.problems.map(({ message, pos }) => ({ message, location: at(pos) })),
    };
};
/** Scripts given to `sh -c` inside one another that are followed. */
const DEEPEST_SCRIPT = 5;
/** What a script does with variables; offsets are those of the text, moved by `shift`. Never throws. */
const shellEvents = (text, shift = 0) => {
    const events = { reads: [], assignments: [], handovers: [], problems: [] };
    const todo = [];
    const refuse = (frame, node) => {
        events.problems.push({ message: 'shell that is nested too deep to be read: unfold it', ...spanIn(frame)(node) });
    };
    const enter = (script, frame) => {
        if (script && frame.depth <= DEEPEST_SCRIPT)
            todo.push([script, frame]);
        else
            refuse(frame, { pos: 0, end: 0 });
    };
    enter((0,parse_shell/* parseShell */.a)(text), { shift, inFunction: false, piped: false, depth: 0 });
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const [node, frame] = next;
        const inside = frameInside(node, frame);
        const error = node.type === 'Script' ? node.errors?.[0] : undefined;
        if (error) {
            const message = 'shell that cannot be read from here on: is it another shell, or a missing quote?';
            events.problems.push({ message, ...spanIn(inside)({ pos: error.pos, end: error.pos }) });
        }
        const scripts = noteNode(node, { ...inside, spanOf: spanIn(inside) }, events);
        for (const word of scripts) {
            const literal = literalOf(word);
            if (literal)
                enter((0,parse_shell/* parseShell */.a)(literal.value), frameOf(word, inside));
        }
        const children = (0,parse_shell/* childrenOf */.L)(node);
        if (children === undefined)
            refuse(inside, node);
        for (const child of children ?? [])
            todo.push([child, hasOwnText(child) ? fixedAt(node, inside) : inside]);
    }
    return events;
};
const spanIn = ({ shift, fixed }) => ({ pos, end }) => fixed === undefined ? { pos: pos + shift, end: end + shift } : { pos: fixed, end: fixed };
const frameInside = (node, frame) => ({
    ...frame,
    inFunction: frame.inFunction || node.type === 'Function',
    piped: frame.piped || (node.type === 'Pipeline' && node.operators.length > 0),
});
const frameOf = (word, frame) => {
    const literal = literalOf(word);
    const nested = { ...frame, depth: frame.depth + 1 };
    if (frame.fixed !== undefined || !literal?.exact)
        return fixedAt(word, nested);
    return { ...nested, shift: frame.shift + literal.pos };
};
const fixedAt = (node, frame) => ({ ...frame, fixed: spanIn(frame)(node).pos });
/** In backquotes within backquotes the library counts in the text that is left when one level of backslashes is gone. */
const hasOwnText = (node) => 'source' in node && node.source !== undefined;

;// CONCATENATED MODULE: ./lib/parsers/env-references/docker-scripts.js


/**
 * What the shell of an instruction does with variables. The exec form starts no shell, unless it names one: `["sh", "-c", "…"]`.
 * Source: https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
 */
const scriptEvents = ({ keyword, rest, exec }) => {
    if (exec !== undefined)
        return wordEvents(shellWord(exec));
    const script = keyword === 'HEALTHCHECK' ? withoutKeyword(rest) : withoutHereDoc(rest);
    return shellEvents(script.text, script.pos);
};
const wordEvents = (word) => {
    const events = shellEvents(word?.text ?? '', word?.pos);
    if (word === undefined || word.exact)
        return events;
    const held = { pos: word.pos, end: word.pos };
    return { ...events, reads: events.reads.map((read) => ({ ...read, ...held })), assignments: [] };
};
const shellWord = (words) => {
    const shell = words.findIndex(({ text }) => isShell(text));
    const option = shell === -1 ? -1 : words.findIndex(({ text }, i) => i > shell && isCommandOption(text));
    return option === -1 ? undefined : words[option + 1];
};
/** `HEALTHCHECK CMD …`. */
const withoutKeyword = ({ text, pos }) => {
    const skipped = /^\s*CMD\s/i.exec(text)?.[0].length ?? 0;
    return { text: text.slice(skipped), pos: pos + skipped, exact: true };
};
/** `RUN <<EOF` runs the lines that follow. Source: https://docs.docker.com/reference/dockerfile/#here-documents */
const withoutHereDoc = (piece) => {
    const [line, , mark = ''] = /^<<-?(["']?)(\w+)\1[ \t]*\r?\n/.exec(piece.text) ?? [];
    if (line === undefined)
        return piece;
    const body = piece.text.slice(line.length);
    const end = body.lastIndexOf(mark);
    return { text: end === -1 ? body : body.slice(0, end), pos: piece.pos + line.length, exact: true };
};

;// CONCATENATED MODULE: ./lib/parsers/env-references/docker-stages.js


/** Goes through the instructions as a build does. */
const buildOf = (instructions) => {
    const before = { name: '', env: new Map(), args: new Map(), start: new Map() };
    const stages = [];
    const reads = [];
    const given = [];
    for (const instruction of instructions) {
        reads.push(...usesOf(instruction, stages.at(-1) ?? before, before));
        if (instruction.keyword === 'FROM')
            stages.push(docker_stages_stageOf(instruction, stages));
        const stage = stages.at(-1) ?? before;
        if (isStart(instruction.keyword))
            stage.start.set(instruction.keyword, instruction);
        for (const { name, value } of instruction.properties) {
            if (instruction.keyword === 'ENV') {
                stage.env.set(name.text, presetOf(value));
                given.push({ name, of: stage.name });
            }
            else if (instruction.keyword === 'ARG') {
                const preset = value === undefined ? before.args.get(name.text) : presetOf(value);
                stage.args.set(name.text, preset);
                reads.push({ ...namedRead(name, 'dockerfile-build-arg', preset), of: stage.name });
            }
        }
    }
    return { stages, reads, given };
};
const isStart = (keyword) => ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(keyword);
/** The stage that `FROM` opens. It inherits what an earlier stage of that name holds. */
const docker_stages_stageOf = (from, earlier) => {
    const [image = '', as = '', name = ''] = from.rest.text.trim().split(/\s+/, 3);
    const base = earlier.find((stage) => stage.name === image.toLowerCase());
    return {
        name: as.toLowerCase() === 'as' && name !== '' ? name.toLowerCase() : String(earlier.length),
        env: new Map(base?.env),
        args: new Map(),
        start: new Map(base?.start),
    };
};
/** The build arguments that an instruction uses. In RUN a variable of the script itself is none. */
const usesOf = (instruction, stage, before) => {
    const { keyword, variables } = instruction;
    if (isStart(keyword) || keyword === 'ONBUILD')
        return [];
    const { args } = keyword === 'FROM' ? before : stage;
    const names = keyword === 'RUN' ? namesInScript(instruction) : variables;
    return names
        .filter(({ text }) => args.has(text) && !stage.env.has(text))
        .map((name) => ({ ...namedRead(name, 'dockerfile-build', args.get(name.text)), of: stage.name }));
};
const namesInScript = (instruction) => environmentReads(scriptEvents(instruction)).flatMap(({ names, pos }) => names.kind === 'name' ? [{ text: names.name, pos, exact: true }] : []);
const namedRead = (name, how, fallback) => ({
    names: { kind: 'name', name: name.text },
    how,
    pos: name.pos,
    ...(fallback && { fallback }),
});
/** What ENV or ARG says about a value, without the value. */
const presetOf = (value) => {
    if (value === undefined)
        return undefined;
    const bare = value.replace(/^(["'])(.*)\1$/s, '$2');
    if (bare === '')
        return 'empty';
    return bare.includes('$') ? 'other' : 'literal';
};

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./lib/parsers/env-references/dockerfile-instructions.js

/** The instructions of a Dockerfile in order, with offsets of the text. `text` has no carriage return without a line feed. */
const dockerInstructions = (text) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const offsetOf = ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length);
    const dockerfile = main.DockerfileParser.parse(text);
    const escapeCharacter = dockerfile.getEscapeCharacter();
    return dockerfile
        .getInstructions()
        .map((instruction) => readInstruction(instruction, text, escapeCharacter, offsetOf));
};
const readInstruction = (instruction, text, escapeCharacter, offsetOf) => {
    const end = offsetOf(instruction.getRange().end);
    const [first] = instruction.getArguments();
    const pos = first ? offsetOf(first.getRange().start) : end;
    const exec = instruction instanceof main.JSONInstruction ? instruction.getJSONStrings() : [];
    const properties = instruction instanceof main.PropertyInstruction ? instruction.getProperties() : [];
    return {
        keyword: instruction.getKeyword(),
        rest: { text: asShell(text.slice(pos, end), escapeCharacter), pos, exact: true },
        ...(exec.length > 0 && {
            exec: exec.map((word) => {
                // The library's own value has lost its spaces.
                const range = word.getJSONRange();
                const written = text.slice(offsetOf(range.start), offsetOf(range.end));
                return {
                    text: written.replace(/\\(["\\/])/g, '$1'),
                    pos: offsetOf(range.start),
                    exact: !written.includes('\\'),
                };
            }),
        }),
        properties: properties.map((property) => ({
            name: { text: property.getName(), pos: offsetOf(property.getNameRange().start), exact: true },
            value: property.getValue() ?? undefined,
        })),
        variables: instruction
            .getVariables()
            .map((variable) => ({ text: variable.getName(), pos: offsetOf(variable.getRange().start), exact: true })),
    };
};
/** Docker drops whole comment lines inside an instruction, which a shell would take for the end of the command. Keeps every offset. */
const asShell = (written, escapeCharacter) => written
    .split('\n')
    .map((line, i) => {
    if (i > 0 && /^\s*#/.test(line))
        return `${' '.repeat(line.length - 1)}\\`;
    return escapeCharacter === '`' ? line.replace(/`(\s*)$/, '\\$1') : line;
})
    .join('\n');

;// CONCATENATED MODULE: ./lib/parsers/env-references/dockerfile.js






/**
 * The variables that a Dockerfile reads: build arguments where ARG names them (`dockerfile-build-arg`) and where the build uses them
 * (`dockerfile-build`), and what the start command of the last stage asks of the container's environment (`dockerfile-start`).
 * ENV gives a variable, and is the fallback of the start command, because the platform's value wins over it.
 * A `$X` that no ARG names is no read of the build: nothing from outside gets there. Never throws.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
const dockerfileReferences = (text, path) => {
    const refused = tooLong(text, path, LONGEST_DOCKERFILE);
    if (refused)
        return refused;
    const at = locationsIn(text, path);
    const { stages, reads, given } = buildOf(dockerInstructions(text.replace(/\r(?!\n)/g, ' ')));
    const last = stages.at(-1);
    const starts = [...(last?.start.values() ?? [])].map(scriptEvents);
    return {
        ...NO_REFERENCES,
        reads: [
            ...reads.map(({ pos, ...read }) => ({ ...read, location: at(pos) })),
            ...starts.flatMap(environmentReads).map((read) => ({ ...startRead(read, last), location: at(read.pos) })),
        ],
        given: given.map(({ name, of }) => ({ name: name.text, how: 'dockerfile-env', location: at(name.pos), of })),
        handovers: starts.flatMap(({ handovers }) => handovers.map(({ to, pos }) => ({ to, location: at(pos) }))),
        problems: starts.flatMap(({ problems }) => problems.map(({ message, pos }) => ({ message, location: at(pos) }))),
    };
};
const startRead = ({ names, fallback }, stage) => {
    const preset = names.kind === 'name' ? stage?.env.get(names.name) : undefined;
    const otherwise = preset === undefined || preset === 'empty' ? (fallback ?? preset) : preset;
    return {
        names,
        how: 'dockerfile-start',
        ...(otherwise && { fallback: otherwise }),
        ...(stage && { of: stage.name }),
    };
};
/** The library's time grows with the square of the length. */
const LONGEST_DOCKERFILE = 60_000;

;// CONCATENATED MODULE: ./lib/parsers/env-references/prisma.js


/**
 * The variables of `env("X")` in a Prisma schema; comments and other strings are none. Never throws.
 * Source: https://www.prisma.io/docs/orm/reference/prisma-schema-reference#env-function
 */
const prismaReferences = (text, path) => {
    const refused = tooLong(text, path);
    if (refused)
        return refused;
    const at = locationsIn(text, path);
    const reads = [...text.matchAll(prisma_TOKEN)].flatMap(({ index, 1: name }) => name === undefined ? [] : [{ names: { kind: 'name', name }, how: 'prisma-env', location: at(index) }]);
    return { ...NO_REFERENCES, reads };
};
/** A comment, a string, or the call; whichever comes first is taken whole. Strings end with their line. */
const prisma_TOKEN = /\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"?|(?<!\w)env\s*\(\s*"([^"\\\n]+)"\s*\)/g;

;// CONCATENATED MODULE: ./lib/checks/service-access/references.js





/**
 * The names that a service's commands, the shell scripts they run, its Dockerfile and the Prisma schema of its code read. What
 * belongs to no service by itself, such as a workflow or a compose file, is `holdingsOf`.
 */
const referenceReads = async (code, tree) => {
    const all = await Promise.all(code.map((one) => referencesOf(one, tree)));
    return {
        reads: all.flatMap(({ reads }) => reads),
        handovers: all.flatMap(({ handovers }) => handovers),
        unproved: all.flatMap(({ unproved }) => unproved),
    };
};
const referencesOf = async ({ service, modules }, tree) => {
    const paths = tree.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const isFile = new Set(paths);
    const commands = service.defined.flatMap((definition) => commandsOf(definition).map((one) => ({ definition, ...one })));
    const scripts = commands.flatMap(({ definition, script }) => scriptFiles(script, references_rootOf(definition), isFile));
    const read = async (found, parse) => {
        const texts = await Promise.all([...new Set(found)].map(async (path) => ({ path, text: await tree.text(path) })));
        return texts.flatMap(({ path, text }) => (text === undefined ? [] : [parse(text, path)]));
    };
    const files = [
        ...(await read(scripts, (text, path) => shellReferences(text, path))),
        ...(await read(service.defined.flatMap((one) => dockerfileOf(one, isFile) ?? []), dockerfileReferences)),
        ...(await read(usesPrisma(service, modules) ? prismaSchemas(service, paths) : [], prismaReferences)),
    ];
    return {
        reads: [
            ...commands.flatMap(({ script, location }) => namesIn(script).map((one) => readOf(service, { ...one, location }))),
            ...files.flatMap(({ reads }) => reads.map((one) => readOf(service, one))),
        ],
        handovers: files.flatMap(({ handovers }) => handovers.map(({ to, location }) => ({ service, to, location, chain: [location.path] }))),
        unproved: [
            ...files.flatMap(({ reads }) => reads.filter(({ names }) => names.kind !== 'name')),
            ...files.flatMap(({ problems }) => problems),
        ].map(({ location, ...one }) => ({
            service,
            location,
            why: 'message' in one ? one.message : 'the name is made at run time, so that it may be any',
        })),
    };
};
const readOf = (service, { names, location, fallback, how }) => ({
    service,
    names,
    idiom: 'reference',
    location,
    chain: [location.path],
    // What a build asks for, the running service may do without.
    hasFallback: fallback !== undefined || how === 'dockerfile-build-arg',
    inBrowser: false,
});
const references_rootOf = ({ rootDir }) => joined('', rootDir ?? '') ?? '';
const commandsOf = ({ program }) => [program.buildCommand, program.preDeployCommand, program.startCommand, program.dockerCommand].filter((command) => command !== undefined);
const VARIABLE = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;
/** A command's text is not kept, and a default in braces is lost with it: such a read counts as one that has a stand-in. */
const namesIn = ({ commands }) => commands.flatMap(({ words }) => words.flatMap((word) => [...word.matchAll(VARIABLE)].map(([, inBraces, plain]) => ({
    names: { kind: 'name', name: inBraces ?? plain ?? '' },
    ...(inBraces === undefined ? {} : { fallback: 'other' }),
}))));
const scriptFiles = ({ commands }, root, isFile) => commands
    .flatMap(({ words }) => words)
    .filter((word) => /\.(?:ba)?sh$/.test(word))
    .flatMap((word) => joined(root, word) ?? [])
    .filter((path) => isFile.has(path));
const PRISMA = /^(?:@prisma\/client|\.prisma\/client|prisma)(?:\/|$)/;
const usesPrisma = ({ defined }, modules) => [...modules.values()].some(({ facts }) => facts.imports.some(({ from }) => PRISMA.test(from))) ||
    defined.flatMap(commandsOf).some(({ script }) => script.commands.some(({ words }) => words.includes('prisma')));
/** Those in the service's folders, else all there are: where the client is made of is not written in the code that uses it. */
const prismaSchemas = (service, paths) => {
    const schemas = paths.filter((path) => /(?:^|\/)(?:schema\.prisma|prisma\/.+\.prisma)$/.test(path));
    const folders = service_folders_foldersOf(service).filter((folder) => folder !== '');
    const own = schemas.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
    return own.length > 0 ? own : schemas;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/source-tree.js
const MAX_BYTES = 4 * 1024 * 1024;
const sourceTree = async ({ files, sourceCode }, { access }) => {
    const question = questionOf(access);
    const texts = new Map();
    const known = new Map();
    const whole = new Map();
    const text = (path) => remembered(texts, path, async () => {
        const read = await files.readText(path, MAX_BYTES);
        return read.ok ? read.text : undefined;
    });
    return {
        entries: await files.list(),
        text,
        isRead: (path) => known.has(path),
        release: (path) => {
            texts.delete(path);
        },
        facts: (path, { withCalls } = { withCalls: false }) => remembered(withCalls ? whole : known, path, async () => {
            const before = withCalls ? await known.get(path) : undefined;
            if (before !== undefined && before.callsUntold !== true)
                return before;
            const source = await text(path);
            texts.delete(path);
            return source === undefined
                ? undefined
                : sourceCode.facts(spokenAs(path, source), source, { ...question, withoutCalls: !withCalls });
        }),
    };
};
/** A script without an ending is in the language of its first line; without one Node takes it for JavaScript. */
const spokenAs = (path, text) => {
    if (!/(?:^|\/)[^./]+$/.test(path))
        return path;
    return /^#![^\n]{0,200}\bpython/.test(text) ? `${path}.py` : `${path}.js`;
};
const questionOf = ({ envAccessors, boundaries }) => ({
    envAccessors,
    words: [...new Set(boundaries.flatMap(({ words }) => words))],
});
const remembered = (memory, key, make) => {
    const value = memory.get(key) ?? make();
    memory.set(key, value);
    return value;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/unchanged-files.js
/**
 * Which files are as they were before the change under test, and judged by what decided before: what such a file says on its own was
 * judged when it came in, and is judged again by every run that has no change under test. None, where
 *
 * - there is no change, or it touches the policy or a Blueprint, by which a file that nobody touched may be judged otherwise;
 * - an exception of this check names a finding and no path: it is to be known whether the finding is still there.
 *
 * A file that such an exception names by its path is not among them either. Throws what listing the files before throws.
 */
const unchangedFiles = async ({ filesBefore, pathMatches }, entries, { path, exceptions }, blueprints) => {
    const ours = exceptions.filter(({ rule }) => rule.startsWith('service-access/'));
    if (filesBefore === undefined || ours.some((exception) => exception.path === undefined))
        return () => false;
    const before = new Map((await filesBefore.list()).map((entry) => [entry.path, entry]));
    const isSame = (entry) => {
        const then = entry && before.get(entry.path);
        return entry?.contentId !== undefined && then?.contentId === entry.contentId && then.kind === entry.kind;
    };
    const now = new Map(entries.map((entry) => [entry.path, entry]));
    const deciding = [...(path === undefined ? [] : [path]), ...blueprints.map((blueprint) => blueprint.path)];
    if (!deciding.every((one) => isSame(now.get(one))))
        return () => false;
    return (entry) => isSame(entry) && !ours.some((exception) => pathMatches(entry.path, exception.path ?? ''));
};

;// CONCATENATED MODULE: ./lib/checks/service-access/may-hold-secret.js
/**
 * Whether a file that no service loads has to be parsed: it speaks of the environment and of something secret, and not only by reads
 * beside which nothing could stand in for a missing variable. Looking for words costs a twentieth of parsing.
 */
const mayHoldSecret = (text, declared) => {
    if (text.includes('BaseSettings'))
        return true;
    const isTold = text.includes('env') || text.includes('Environment') || OTHER_WAYS.test(text);
    if (!isTold || !(SECRET_WORD.test(text) || LOOSELY_SPELLED.test(text) || namesOne(text, declared)))
        return false;
    return OTHER_WAYS.test(text) || SPEAKS.test(text.replace(PLAIN_READ, ''));
};
/** Ways to the environment that go by other words. */
const OTHER_WAYS = /decouple|starlette|streamlit|dynaconf|ConfigService|validationSchema/;
const SPEAKS = /env(?!ironment\b)|Environment\w/i;
/** Names of secrets as environment variables are spelled, or as settings classes and loose code spell them. */
const SECRET_WORD = /SECRET|PASS|PWD|KEY|TOKEN|PAT|SALT|PEPPER|CREDENTIAL/;
const LOOSELY_SPELLED = /env\w{0,20}[\s?.!)]{0,9}[.[(][\s'"`]{0,9}\w{0,60}(?:secret|pass|pwd|key|token|pat|salt|pepper|credential)/i;
const namesOne = (text, declared) => [...declared].some((name) => text.includes(name));
/**
 * A read by a written name that ends its statement, so that no text stands in for the variable there: `process.env.X;`,
 * `process.env.X ?? '';`, `os.environ.get("X")` at the end of a line that the next one does not go on with.
 */
const PLAIN_READ = /\bprocess\.env\.[A-Za-z_]\w*!?(?:\s*(?:\?\?|\|\|)\s*(?:''|""))?\s*;|\bos\.(?:environ\[(?:"\w+"|'\w+')\]|(?:environ\.get|getenv)\((?:"\w+"|'\w+')\))[ \t]*\r?\n(?!\s*(?:or\b|if\b|[)\]},.\\]))/g;

;// CONCATENATED MODULE: ./lib/checks/service-access/whole-tree.js





const SOURCE = /\.(?:[cm]?[jt]sx?|py|vue|svelte|astro)$/;
/** Code that is not shipped: a test may set whatever it likes, and what was installed or built is not ours to judge. */
const NOT_SHIPPED = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures|e2e|cypress|node_modules|site-packages|\.venv|venv|vendor|dist|build)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|stories)\.\w+$|\.d\.[cm]?ts$/i;
/** Files that are read together: those of a commit cost a git each time. */
const whole_tree_AT_ONCE = 64;
/**
 * Reads every source file that may matter: one that a service loads, and of the others what speaks of the environment or of what a
 * boundary keeps, unless it `isAsBefore` the change under test.
 */
const lookAtWholeTree = async (tree, services, { secrets, access }, pathMatches, isAsBefore) => {
    const shipped = tree.entries.filter(({ path, kind }) => kind === 'file' && SOURCE.test(path) && !NOT_SHIPPED.test(path));
    const paths = shipped.filter((entry) => tree.isRead(entry.path) || !isAsBefore(entry)).map(({ path }) => path);
    const declared = new Set(secrets.map(({ name }) => name));
    const words = access.boundaries.flatMap((boundary) => [...boundary.words, ...boundary.modules.map(wordOf)]);
    const defaults = [];
    const inlined = [];
    const crossings = [];
    const mayMatter = async (path) => {
        if (tree.isRead(path))
            return true;
        const text = await tree.text(path);
        if (text !== undefined && (words.some((word) => text.includes(word)) || mayHoldSecret(text, declared)))
            return true;
        tree.release(path);
        return false;
    };
    for (let start = 0; start < paths.length; start += whole_tree_AT_ONCE) {
        const some = paths.slice(start, start + whole_tree_AT_ONCE);
        const matter = await Promise.all(some.map(mayMatter));
        for (const path of some.filter((_, index) => matter[index])) {
            const facts = await tree.facts(path);
            if (facts === undefined)
                continue;
            defaults.push(...defaultsIn(path, facts, declared));
            inlined.push(...inlinedIn(path, facts, services));
            crossings.push(...crossingsIn(path, facts, access, pathMatches));
        }
    }
    return { files: paths.length, leftOut: shipped.length - paths.length, defaults, inlined, crossings };
};
const defaultsIn = (path, { reads }, declared) => reads.flatMap(({ names, fallback, guarded, place }) => names.kind === 'name' &&
    fallback === 'literal' &&
    guarded !== true &&
    (declared.has(names.name) || (0,secret_names/* isSecretByName */.vo)(names.name))
    ? [{ name: names.name, location: locationAt(path, place) }]
    : []);
const inlinedIn = (path, { reads }, services) => reads.flatMap(({ names, inlined, place }) => {
    if (names.kind !== 'name' || inlined !== true)
        return [];
    const service = ownerOf(path, services);
    return [{ name: names.name, location: locationAt(path, place), ...(service === undefined ? {} : { service }) }];
});
/** The service whose folder is nearest around a file. */
const ownerOf = (path, services) => {
    const around = services.flatMap((service) => service_folders_foldersOf(service)
        .filter((folder) => folder !== '' && path.startsWith(`${folder}/`))
        .map((folder) => ({ service, depth: folder.length })));
    return around.sort((a, b) => b.depth - a.depth)[0]?.service;
};

;// CONCATENATED MODULE: ./lib/checks/service-access/collect.js
















/** Joins what the policy allows, what the Blueprints give and what the code reads, by service and secret. */
const collect = async (ports, policy) => {
    const { blueprints, unreadable, shortfalls } = await ports.blueprints.read(policy.blueprints);
    const defined = blueprints.flatMap((blueprint) => blueprint.services);
    const services = accessServices(policy, defined);
    if (services.length === 0) {
        return { status: 'not-applicable', reason: 'No service is known: neither aduana.yml nor a Blueprint names one.' };
    }
    const envGroups = blueprints.flatMap((blueprint) => blueprint.envGroups);
    const links = (0,render_blueprint_links/* linksOf */.h)(defined, envGroups, policy);
    const grants = grantsOf(services, (0,declarations/* declarationsOf */.R)(defined, envGroups, links, policy), links);
    const { live, ...look } = await (0,service_access_live/* lookAtRender */.Z)(ports, policy, services, envGroups, links);
    const tree = await sourceTree(ports, policy);
    const code = await attribute({ services, tree });
    const isAsBefore = await unchangedFiles(ports, tree.entries, policy, [...blueprints, ...unreadable]);
    const whole = await lookAtWholeTree(tree, services, policy, ports.pathMatches, isAsBefore);
    const inCode = readsOf(code);
    const beside = await referenceReads(code, tree);
    const reads = [...inCode.reads, ...beside.reads];
    const outside = await holdingsOf(tree, services, policy);
    const secrets = knownSecrets(policy, grants, [
        ...reads,
        ...whole.inlined.map(({ name }) => ({ names: { kind: 'name', name } })),
    ]);
    const facts = {
        services,
        secrets,
        grants,
        reads,
        handovers: [...inCode.handovers, ...beside.handovers],
        holdings: outside.holdings,
        code,
        defaults: whole.defaults,
        inlined: whole.inlined,
        serverImports: inCode.serverImports,
        crossings: [...whole.crossings, ...crossingsOfCode(code, policy.access, ports.pathMatches)],
        unproved: [...inCode.unproved, ...beside.unproved, ...unprovedThatMatters(outside.unproved, services, secrets)],
        grantsAreComplete: fullyGranted(services, links, shortfalls.length === 0),
        policy,
        ...(live === undefined ? {} : { live }),
    };
    const gaps = [...shortfalls, ...(look.shortfall === undefined ? [] : [look.shortfall])];
    return {
        status: 'ready',
        facts,
        coverage: [...coverageOf(facts, whole), ...look.coverage],
        ...(gaps.length === 0 ? {} : { shortfall: gaps.join(' ') }),
        tables: [accessTable(facts), waysTable(facts), otherNamesTable(facts)],
        graphs: [accessGraph(facts)],
    };
};
const coverageOf = ({ services, code, secrets, reads, holdings }, whole) => {
    const holders = new Set(holdings.map(({ holder }) => holder.name));
    const withCode = services.filter(({ defined, declared }) => defined.length > 0 || (declared?.source.length ?? 0) > 0);
    const found = code.filter(({ modules }) => modules.size > 0);
    const lost = code.filter(({ modules }) => modules.size === 0).map(({ service }) => service.name);
    return [
        {
            what: 'services',
            expected: withCode.length,
            examined: found.length,
            ...(lost.length === 0 ? {} : { note: `no code was found for ${lost.join(', ')}` }),
        },
        {
            what: 'source files that services load',
            examined: new Set(code.flatMap(({ modules }) => [...modules.keys()])).size,
        },
        {
            what: 'source files in all',
            examined: whole.files,
            ...(whole.leftOut === 0
                ? {}
                : {
                    note: `${whole.leftOut} more that no service loads are as they were before this change: runs on the branch judge them`,
                }),
        },
        { what: 'secrets', examined: secrets.size },
        {
            what: 'places that read the environment',
            examined: new Set(reads.map(({ location }) => JSON.stringify(location))).size,
        },
        ...(holders.size === 0
            ? []
            : [{ what: 'workflows, compose services and Supabase projects that are handed names', examined: holders.size }]),
    ];
};


/***/ }),

/***/ 93410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bB: () => (/* reexport */ furtherPlaces),
  BN: () => (/* reexport */ givenSecrets),
  d_: () => (/* reexport */ secret_shape/* hasBrowserPrefix */.d_),
  I9: () => (/* reexport */ holder_permission/* holderPermission */.I),
  $R: () => (/* binding */ holderSubject),
  $t: () => (/* reexport */ secret_names/* isCertainSecret */.$t),
  BK: () => (/* reexport */ isFullyProved),
  QD: () => (/* reexport */ isOfSharedSettings),
  zk: () => (/* reexport */ secret_names/* isPublicByDesign */.zk),
  vo: () => (/* reexport */ secret_names/* isSecretByName */.vo),
  fZ: () => (/* reexport */ live/* liveNameOf */.f),
  Fp: () => (/* reexport */ permissions/* permissionOf */.Fp),
  ql: () => (/* reexport */ readSecrets),
  pr: () => (/* reexport */ secretsReadBy),
  VA: () => (/* reexport */ sharedSettings),
  et: () => (/* binding */ subjectOf),
  TE: () => (/* binding */ throughOf),
  VO: () => (/* binding */ wayOf)
});

// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
;// CONCATENATED MODULE: ./lib/checks/service-access/secrets-read.js
/** The secret that a read means, where it names one: by the policy or by its form. */
const secretsReadBy = ({ names, ignoresCase = false }, secrets) => {
    if (names.kind !== 'name')
        return [];
    const found = secrets.get(names.name) ?? (ignoresCase ? secrets.get(names.name.toUpperCase()) : undefined);
    return found === undefined ? [] : [found];
};

;// CONCATENATED MODULE: ./lib/checks/service-access/by-secret.js

/** The secrets that services are given, under their own names or copied from another service. */
const givenSecrets = (grants, secrets) => grouped(grants.flatMap((grant) => {
    const names = new Set([grant.name, ...(grant.copiedFrom === undefined ? [] : [grant.copiedFrom.name])]);
    return [...names].flatMap((name) => pairOf(grant, secrets.get(name)));
}), () => 0);
/** The secrets that services read, each with the place that is nearest to where the service starts. */
const readSecrets = (reads, secrets) => grouped(reads.flatMap((read) => secretsReadBy(read, secrets).flatMap((secret) => pairOf(read, secret))), nearestFirst);
/** ` (and at 2 more places)`; empty where there is one. */
const furtherPlaces = (all) => {
    const more = all.length - 1;
    return more < 1 ? '' : ` (and at ${more} more ${more === 1 ? 'place' : 'places'})`;
};
const pairOf = (way, secret) => secret === undefined ? [] : [{ service: way.service, secret, way }];
const nearestFirst = (a, b) => a.chain.length - b.chain.length ||
    compared(a.location.path, b.location.path) ||
    a.location.startLine - b.location.startLine;
const compared = (a, b) => (a < b ? -1 : Number(a > b));
const grouped = (pairs, order) => {
    const groups = new Map();
    for (const { service, secret, way } of pairs) {
        const ofService = groups.get(service) ?? new Map();
        const ways = ofService.get(secret) ?? [];
        ways.push(way);
        groups.set(service, ofService.set(secret, ways));
    }
    return [...groups].flatMap(([service, ofService]) => [...ofService].flatMap(([secret, ways]) => {
        const all = [...ways].sort(order);
        const [first] = all;
        return first === undefined ? [] : [{ service, secret, first, all }];
    }));
};

// EXTERNAL MODULE: ./lib/checks/service-access/holder-permission.js
var holder_permission = __webpack_require__(43700);
// EXTERNAL MODULE: ./lib/checks/service-access/live.js
var live = __webpack_require__(11706);
// EXTERNAL MODULE: ./lib/checks/service-access/permissions.js
var permissions = __webpack_require__(86230);
;// CONCATENATED MODULE: ./lib/checks/service-access/proof.js
/** Whether everything that the service's code reads is known: its code was found, and no place of it is unproved or hands all on. */
const isFullyProved = (service, { code, unproved, handovers }) => code.some((one) => one.service === service && one.modules.size > 0) &&
    !unproved.some((place) => place.service === service) &&
    !handovers.some((handover) => handover.service === service);

// EXTERNAL MODULE: ./lib/checks/service-access/secret-names.js
var secret_names = __webpack_require__(91841);
;// CONCATENATED MODULE: ./lib/checks/service-access/shared-settings.js


/** From this many forbidden secrets in one file on, it is the file that is wrong and not each read. */
const MANY = 3;
/** Files that several services load and in which one of them reads three or more secrets that it may not hold. */
const sharedSettings = (facts) => {
    const known = remembered.get(facts);
    if (known !== undefined)
        return known;
    const found = findSharedSettings(facts);
    remembered.set(facts, found);
    return found;
};
const isOfSharedSettings = ({ location }, facts) => sharedSettings(facts).some(({ path }) => path === location.path);
const remembered = new WeakMap();
const findSharedSettings = ({ reads, secrets, services }) => {
    const files = new Map();
    for (const read of reads) {
        const { path } = read.location;
        const file = files.get(path) ?? { loaders: new Set(), forbidden: new Map(), isExclusive: false };
        files.set(path, file);
        file.loaders.add(read.service.name);
        for (const secret of secretsReadBy(read, secrets)) {
            const { isAllowed, exclusiveTo } = (0,permissions/* permissionOf */.Fp)(read.service, secret, services);
            if (isAllowed || secret.location === undefined)
                continue;
            if (exclusiveTo !== undefined)
                file.isExclusive = true;
            const names = file.forbidden.get(read.service.name) ?? new Set();
            file.forbidden.set(read.service.name, names.add(secret.name));
            if (file.first === undefined || read.location.startLine < file.first.startLine)
                file.first = read.location;
        }
    }
    return [...files].flatMap(([path, { loaders, forbidden, first, isExclusive }]) => loaders.size > 1 && first !== undefined && [...forbidden.values()].some((names) => names.size >= MANY)
        ? [{ path, location: first, forbidden, isExclusive }]
        : []);
};

;// CONCATENATED MODULE: ./lib/checks/service-access/facts.js









/** `service:worker env:OPENAI_API_KEY`, for subjects. */
const subjectOf = (service, ...further) => [`service:${service.name}`, ...further].join(' ');
/** More files than these say nothing more. */
const SHOWN_STEPS = 4;
/** `holder:workflow deploy.yml env:OPENAI_API_KEY`; as of a service where it is one. */
const holderSubject = (holder, ...further) => holder.service === undefined
    ? [`holder:${holder.name}`, ...further].join(' ')
    : subjectOf(holder.service, ...further);
/** `, loaded by services/worker/main.py → livestreamsell/settings.py`; empty where the entry file itself reads. */
const wayOf = (chain) => {
    if (chain.length < 2)
        return '';
    const shown = chain.length <= SHOWN_STEPS ? chain : [...chain.slice(0, 2), '…', ...chain.slice(-2)];
    return `, loaded by ${shown.map((path) => (path === '…' ? path : `\`${path}\``)).join(' → ')}`;
};
/** ` through the group x, copied from y`; empty where a service is given a name by itself. */
const throughOf = ({ group, copiedFrom }) => (group === undefined ? '' : ` through the group \`${group.name}\``) +
    (copiedFrom === undefined ? '' : `, copied from \`${copiedFrom.service}\``);


/***/ }),

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isRefusedAny),
/* harmony export */   I: () => (/* binding */ holderPermission)
/* harmony export */ });
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86230);

/**
 * The same for who is no service: what is exclusive to one it may hold only where the policy says so of it by name. What a compose file
 * starts under the name of a service, or may start of several, is judged as the service.
 */
const holderPermission = (holder, secret, services) => {
    if (holder.service !== undefined)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .Fp)(holder.service, secret, services);
    const { candidates = [], declared } = holder;
    const able = candidates.find((service) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .Fp)(service, secret, services).isAllowed);
    if (able !== undefined) {
        return { isAllowed: true, why: `may be \`${able.name}\`, which ${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .Fp)(able, secret, services).why}` };
    }
    const owners = services.filter((service) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(service.declared?.exclusive, secret));
    if ((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(declared?.mayHold, secret)) {
        return { isAllowed: true, why: 'may hold it', ...(0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__.at)(declared?.mayHold.location) };
    }
    return owners.length === 0
        ? { isAllowed: true, why: 'is no service, and it is exclusive to none' }
        : (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedFor */ .kK)(owners);
};
/** Whether there is any secret that a holder may not hold. */
const isRefusedAny = (holder, services, secrets) => [...secrets.values()].some((secret) => !holderPermission(holder, secret, services).isAllowed);


/***/ }),

/***/ 11706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lookAtRender),
/* harmony export */   f: () => (/* binding */ liveNameOf)
/* harmony export */ });
/** Asks Render about the services and groups that the Blueprints and the policy name. */
const lookAtRender = async ({ liveRender, filesBefore }, policy, services, envGroups, links) => {
    if (liveRender === undefined)
        return { coverage: [] };
    const names = [...new Set(services.map(liveNameOf))];
    const dashboardGroups = policy.envGroups.filter(({ managedIn }) => managedIn === 'dashboard');
    const groups = [...new Set([...dashboardGroups, ...envGroups, ...links].map(({ name }) => name))];
    const state = await liveRender.look({ services: names, envGroups: groups });
    const what = 'services asked of Render';
    if (state.status === 'unavailable')
        return { shortfall: state.reason, coverage: [{ what, expected: names.length, examined: 0 }] };
    const found = new Set(state.services.map(({ name }) => name));
    return {
        live: {
            services: state.services,
            envGroups: state.envGroups,
            links,
            dashboardGroups,
            isBeforeMerge: filesBefore !== undefined,
        },
        coverage: [
            { what, examined: names.length, note: `${names.filter((name) => found.has(name)).length} of them are there` },
            { what: 'env groups asked of Render', examined: groups.length },
        ],
    };
};
/** A service's name in Render. */
const liveNameOf = ({ declared, defined, name }) => defined[0]?.name ?? declared?.blueprintName ?? name;


/***/ }),

/***/ 86230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   kK: () => (/* binding */ refusedFor),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _model_access_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8386);

/** The line of the policy that lets a service hold a secret, or keeps it from it. What no line speaks about is allowed. */
const permissionOf = (service, secret, services) => {
    const owners = services.filter(({ declared }) => holds(declared?.exclusive, secret));
    const own = owners.find((owner) => owner === service);
    if (own !== undefined) {
        return { isAllowed: true, why: 'has it exclusively', ...at(own.declared?.exclusive?.location) };
    }
    if (owners.length > 0)
        return refusedFor(owners);
    const { declared } = service;
    if (declared === undefined)
        return { isAllowed: true, why: 'is not in the policy' };
    const required = declared.requires.find(({ name }) => name === secret.name);
    if (required !== undefined)
        return { isAllowed: true, why: 'requires it', location: required.location };
    if (declared.mayHold === undefined)
        return { isAllowed: true, why: 'has no `may-hold`, so it may hold what is exclusive to nobody' };
    const byName = declared.mayHold.names.includes(secret.name);
    if (byName)
        return { isAllowed: true, why: 'may hold it', location: declared.mayHold.location };
    if (holds(declared.mayHold, secret)) {
        return { isAllowed: true, why: `may hold the class \`${secret.class}\``, location: declared.mayHold.location };
    }
    return {
        isAllowed: false,
        why: `${_model_access_table_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_NOT */ .MD}: \`may-hold\` names neither it nor its class`,
        location: declared.mayHold.location,
    };
};
/** Refused because these services have it exclusively. */
const refusedFor = (owners) => {
    const names = owners.map(({ name }) => name);
    const why = `${_model_access_table_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_NOT */ .MD}: it is exclusive to ${names.map((name) => `\`${name}\``).join(' and ')}`;
    return { isAllowed: false, why, exclusiveTo: names, ...at(owners[0]?.declared?.exclusive?.location) };
};
/** Whether what a line of the policy names includes a secret. */
const holds = (holdings, { name, class: family }) => holdings !== undefined &&
    (holdings.names.includes(name) || (family !== undefined && holdings.classes.includes(family)));
const at = (location) => location === undefined ? {} : { location };


/***/ }),

/***/ 91841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ isCertainSecret),
/* harmony export */   vo: () => (/* binding */ isSecretByName),
/* harmony export */   zk: () => (/* binding */ isPublicByDesign)
/* harmony export */ });
/* harmony import */ var _parsers_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34918);

/** `MAX_TOKENS` and its like count words of a text. */
const COUNTED = /(?:^|_)(?:MAX|MIN|NUM|TOTAL|LIMIT|PROMPT|COMPLETION|INPUT|OUTPUT|CONTEXT)_(?:\w+_)?TOKENS?$/i;
/** Whether a name is taken for a secret's where no policy says what it is. */
const isSecretByName = (name) => (0,_parsers_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !COUNTED.test(name);
/** Made for browsers by whoever issues it, even where a policy lists it: publishable and anonymous keys. */
const isPublicByDesign = (name) => (0,_parsers_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)((0,_parsers_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBrowserPrefix */ .Rc)(name)) === 'public';
/** Names that mean a secret; `CACHE_KEY` and `SORT_KEY` may, and often do not. */
const CERTAIN = /SECRET|PASSWORD|PASSWD|PASSPHRASE|(?:API|ACCESS|AUTH|PRIVATE|ENCRYPTION|SIGNING|MASTER|ROLE|LICEN[CS]E)_?KEY|TOKEN|CREDENTIAL/;
/** Whether a name says for certain that its value is secret. */
const isCertainSecret = (name) => (0,_parsers_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(name) === 'secret' ||
    (isSecretByName(name) && CERTAIN.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()));


/***/ }),

/***/ 12441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/severity.js
var severity = __webpack_require__(89506);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./lib/config/policy-words.js
var policy_words = __webpack_require__(20850);
;// CONCATENATED MODULE: ./lib/config/exposure-schema.js



const port = schemas/* number */.aig().int().min(1).max(65_535);
const addressRange = schemas/* string */.YjP()
    .refine((text) => ipaddr.isValidCIDR(text) || ipaddr.isValid(text), 'must be an address or a range of addresses such as 203.0.113.0/24');
const webhook = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().min(1).describe('The service that takes it in, by its key under `services`.'),
    route: schemas/* string */.YjP()
        .regex(/^\/[^\s?#]*$/, 'must be a path such as `/webhook`')
        .describe('The path of its POST requests.'),
    'signed-with': policy_words/* envName */.pD.optional().describe('The secret that signs its requests, such as FB_APP_SECRET.'),
    from: schemas/* strictObject */.rej({
        ranges: schemas/* array */.YOg(addressRange).min(1).describe('The addresses that it comes from.'),
        'as-of': iso/* date */.p6('must be a day, as in 2027-01-31').describe('The day on which they were looked up.'),
        'max-age': schemas/* number */.aig().int().min(1).max(365).default(90).describe('Days after which they are old. Default: 90.'),
    })
        .optional()
        .describe("The sender's addresses: nobody else may reach the service."),
});
/** What may be reached from outside. */
const exposureSchema = schemas/* strictObject */.rej({
    'public-ports': schemas/* array */.YOg(port)
        .default([80, 443])
        .describe('The only ports that the Internet may reach. Default: 80 and 443.'),
    deployed: schemas/* array */.YOg(policy_words/* relativePath */.iZ)
        .default([])
        .describe('Globs over compose files that run in production. Default: those named so, such as compose.prod.yml.'),
    'database-clients': schemas/* array */.YOg(addressRange)
        .min(1)
        .optional()
        .describe("The backend's static addresses, which alone may open a connection to Supabase's database."),
    webhooks: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words such as `meta`'), webhook)
        .default({})
        .describe("Requests of others that must be signed by them, by a name such as `meta`. The signature is Meta's."),
})
    .prefault({});
/** Who stands in front of a service. */
const proxySchema = schemas/* enum */.k5n(['cloudflare'])
    .optional()
    .describe('What stands in front of it: then nobody may reach it beside that.');

// EXTERNAL MODULE: ./lib/config/rotation-schema.js
var rotation_schema = __webpack_require__(57904);
;// CONCATENATED MODULE: ./lib/config/policy-schema.js





const ruleId = schemas/* string */.YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a rule id such as `secrets/committed-secret`');
const policy_schema_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC);
const secret = schemas/* strictObject */.rej({
    class: policy_words/* className */.s7.default('other'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether some service must be given it. Default: true.'),
});
const envGroup = schemas/* strictObject */.rej({
    'managed-in': schemas/* enum */.k5n(['blueprint', 'dashboard'])
        .default('blueprint')
        .describe('`blueprint`: written in a Blueprint file. `dashboard`: kept in Render, where Git cannot see it.'),
    holds: schemas/* array */.YOg(policy_words/* envName */.pD)
        .default([])
        .describe('The names that a Dashboard-managed group holds. Names only: a value never belongs in the policy.'),
});
const holdings = schemas/* strictObject */.rej({ classes: schemas/* array */.YOg(policy_words/* className */.s7).default([]), names: schemas/* array */.YOg(policy_words/* envName */.pD).default([]) })
    .refine((h) => h.classes.length + h.names.length > 0, 'needs `classes` or `names`');
const service = schemas/* strictObject */.rej({
    'blueprint-name': schemas/* string */.YjP().min(1).optional().describe('Its name in the Blueprint. Default: the key.'),
    source: schemas/* array */.YOg(policy_words/* relativePath */.iZ).default([]).describe('The folders its code lives in.'),
    entry: schemas/* array */.YOg(policy_words/* relativePath */.iZ)
        .default([])
        .describe('The files that start it, where they cannot be told from its start command.'),
    requires: schemas/* array */.YOg(policy_words/* envName */.pD).default([]).describe('Names that this very service must be given.'),
    'may-hold': holdings
        .optional()
        .describe('What it may hold, beside what it requires. Default: anything that is not exclusive to another.'),
    exclusive: holdings.optional().describe('What nobody else may hold.'),
    inbound: schemas/* enum */.k5n(['public', 'private', 'none'])
        .optional()
        .describe('Who may reach it: the Internet, other services, or nobody.'),
    behind: proxySchema,
});
const holder = schemas/* strictObject */.rej({
    'may-hold': holdings.describe('What it may hold although it is exclusive to a service.'),
});
const boundary = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(100).describe('What lies behind it, in words.'),
    words: schemas/* array */.YOg(schemas/* string */.YjP().min(3).max(200))
        .default([])
        .describe('Identifiers and words of strings in code that touch it, such as `decrypted_secrets`.'),
    modules: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300)).default([]).describe('Modules whose import touches it.'),
    only: schemas/* array */.YOg(policy_words/* relativePath */.iZ).min(1).describe('Globs over the files that may touch it.'),
})
    .refine((b) => b.words.length + b.modules.length > 0, 'needs `words` or `modules`');
const access = schemas/* strictObject */.rej({
    'cannot-prove': schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What becomes of code about which nothing can be proved, such as a dynamic name. Default: warn.'),
    'env-accessors': schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/, 'must be the name of a function'))
        .default([])
        .describe('Functions whose first argument is the name they read, where their definition does not show it.'),
    boundaries: schemas/* array */.YOg(boundary).default([]).describe('What only some files may touch.'),
})
    .prefault({});
const dependencies = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(['auto', 'snyk', 'osv', 'both'])
        .default('auto')
        .describe('`auto`: Snyk where there is a token and it works, else OSV. Default: auto.'),
    'snyk-required-on': schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(250))
        .default([])
        .describe("Branches on which OSV's answer does not do in Snyk's place."),
    'fail-on': policy_schema_severity.optional().describe('The mildest vulnerability that blocks. Default: `fail-on` of the policy.'),
    'only-fixable': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a vulnerability without a known fix is only shown. Default: false.'),
    scope: schemas/* enum */.k5n(['all', 'production'])
        .default('all')
        .describe('`production`: what only development needs is only shown. Default: all.'),
    'leave-out': schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: policy_words/* relativePath */.iZ,
        reason: schemas/* string */.YjP().trim().min(10, 'must say why, in at least 10 characters'),
    }))
        .default([])
        .describe('Manifests that nobody installs, such as test data: a glob and the reason.'),
})
    .prefault({});
const exception = schemas/* strictObject */.rej({
    rule: ruleId,
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/, 'must be the 32 hex digits a report shows as fingerprint')
        .optional(),
    path: policy_words/* relativePath */.iZ.optional().describe('A glob over the paths of findings.'),
    reason: schemas/* string */.YjP().trim().min(10, 'must say why, in at least 10 characters'),
    expires: iso/* date */.p6('must be a day, as in 2027-01-31').describe('The last day it holds, at most 180 days ahead.'),
})
    .refine((e) => (e.fingerprint === undefined) !== (e.path === undefined), 'needs either `fingerprint` or `path`');
/** The shape of `aduana.yml`. `schema/aduana.schema.json` is generated from it. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    secrets: schemas/* record */.g1P(policy_words/* envName */.pD, secret.nullable())
        .default({})
        .describe('Every secret the system knows, by name. Never a value.'),
    'env-groups': schemas/* record */.g1P(schemas/* string */.YjP().min(1), envGroup.nullable()).default({}).describe("Render's env groups, by name."),
    services: schemas/* record */.g1P(schemas/* string */.YjP().min(1), service.nullable()).default({}).describe('The services, by name.'),
    holders: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^(?:workflow|compose|supabase)(?: |$)/, 'must be a name such as `workflow deploy.yml`'), holder)
        .default({})
        .describe('Who touches secrets beside the services, by its name in the map: `workflow deploy.yml`, `supabase`.'),
    blueprints: schemas/* array */.YOg(policy_words/* relativePath */.iZ)
        .min(1)
        .optional()
        .describe('The Blueprint files. Default: every file that is named like one.'),
    'secret-scan': schemas/* strictObject */.rej({
        'gitleaks-config': policy_words/* relativePath */.iZ.optional().describe("The team's own gitleaks config."),
        'max-file-megabytes': schemas/* number */.aig()
            .int()
            .min(1)
            .max(500)
            .default(25)
            .describe('A larger file is not looked at, and the verdict says so. Default: 25.'),
    })
        .prefault({}),
    dependencies,
    access,
    pipeline: schemas/* strictObject */.rej({
        'cannot-see': schemas/* enum */.k5n(['warn', 'fail'])
            .default('warn')
            .describe('What becomes of settings of GitHub that the token may not see. Default: warn.'),
    })
        .prefault({}),
    exposure: exposureSchema,
    rotation: rotation_schema/* rotationSchema */.ER,
    attestations: rotation_schema/* attestationsSchema */.BO,
    'fail-on': policy_schema_severity.default('medium').describe('The mildest severity that blocks. Default: medium.'),
    'on-incomplete': schemas/* enum */.k5n(['fail', 'warn'])
        .default('fail')
        .describe('What happens when something could not be looked at. Default: fail.'),
    severities: schemas/* record */.g1P(ruleId, policy_schema_severity).default({}).describe('Other severities for single rules.'),
    exceptions: schemas/* array */.YOg(exception).default([]).describe('Findings accepted for a while, each with a reason and an end.'),
});


/***/ }),

/***/ 20850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pD: () => (/* binding */ envName),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The words that several parts of `aduana.yml` are made of. */
const envName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable: letters, digits and _')
    .max(200);
const className = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be a lower-case word such as `payments`')
    .describe('The family the secret belongs to: infrastructure, meta, ai, payments, encryption…');
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/, 'must be a path inside the repository, with `/` and without `..`');


/***/ }),

/***/ 57904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ attestationsSchema),
/* harmony export */   ER: () => (/* binding */ rotationSchema),
/* harmony export */   _Z: () => (/* binding */ DEFAULT_LEDGER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_rotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53587);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20850);



const DEFAULT_LEDGER = 'aduana-ledger.yml';
const MAX_DAYS = 3650;
const days = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(MAX_DAYS);
const secretName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(200)
    .regex(/^[\w./{}:@-]+$/, 'must be the name of a secret, without spaces');
const owner = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(100).describe('Who replaces it: a team or a person.');
const rotatingSecret = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    class: _policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .className */ .s7.optional().describe('Default: its class under `secrets`, else `other`.'),
    owner: owner.optional(),
    period: days.optional().describe('Days after which it is to be replaced. Default: the period of its class.'),
    never: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(10, 'must say why, in at least 10 characters')
        .optional()
        .describe('Why it is never rotated.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('It ends by itself, so that a schedule must renew it. Default: true for `page-tokens`, else false.'),
    'renewed-by': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(3).max(200))
        .optional()
        .describe("Words of the code that renews it. Default: `fb_exchange_token`, Meta's."),
});
/** How often secrets are to be replaced. */
const rotationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ledger: _policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ
        .default(DEFAULT_LEDGER)
        .describe(`The file that says what was rotated when. Default: ${DEFAULT_LEDGER}.`),
    owner: owner.optional().describe('Who replaces what has no owner of its own.'),
    periods: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .className */ .s7, days)
        .default({})
        .describe('Days by class. Default: 60 for page-tokens, 365 for api-tokens, 30 for managed, 90 for all others.'),
    secrets: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(secretName, rotatingSecret.nullable())
        .default({})
        .describe('What differs for one secret, and secrets that are no environment variable.'),
})
    .optional()
    .describe('How often secrets are replaced. Left out: nobody asks.');
const attestation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    period: days.default(365).describe('Days that one holds which does not say when it ends. Default: 365.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(100))
        .optional()
        .describe(`What it must cover. Default: for penetration-test ${_model_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .PENETRATION_TEST_SCOPE */ .ym.join(', ')}.`),
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("Whether it needs who made it and the report's SHA-256. Default: true for penetration-test."),
    'supabase-organization': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[a-z0-9-]{1,100}$/, 'must be the slug of an organisation, as its address in the Dashboard shows it')
        .optional()
        .describe('The organisation of Supabase whose owners and administrators must all have a second factor.'),
});
/** What somebody has to attest, with an end. */
const attestationsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words such as `penetration-test`'), attestation.nullable())
    .default({})
    .describe('What only people can attest, by name: penetration-test, administrators-mfa…');


/***/ }),

/***/ 28344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46298);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12441);



/** What the schema found wrong, each at its place in the file, with the key that was probably meant. */
const problemsOf = (issues, root, path) => issues.flatMap((issue) => issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        message: unknownKey(key, issue.path),
        location: locationOf(placeOf(root, [...issue.path, key]), path),
    }))
    : [
        {
            message: isMissing(root, issue.path) ? `${named(issue.path)} is missing` : wording(issue),
            location: locationOf(placeOf(root, issue.path), path),
        },
    ]);
/** The place of the deepest part of `keys` that the file holds. */
const placeOf = (root, keys) => {
    let node = root;
    let place = root;
    for (const key of keys) {
        if (node?.kind === 'map') {
            const entry = (0,_parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(node, String(key));
            if (entry === undefined)
                return place;
            place = entry;
            node = entry.value;
        }
        else if (node?.kind === 'list') {
            node = node.items[Number(key)];
            if (node === undefined)
                return place;
            place = node;
        }
        else
            return place;
    }
    return place;
};
const locationOf = (place, path) => ({
    path,
    startLine: place.line,
    startColumn: place.column,
});
/** `did you mean …?` when one of `known` is close enough to be a slip of the pen. */
const suggestion = (word, known) => {
    if (known.length === 0)
        return '';
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? `, did you mean \`${nearest}\`?` : '';
};
const unknownKey = (key, parent) => `unknown key \`${key}\`${suggestion(key, knownKeys(parent)) || `; known here: ${knownKeys(parent).join(', ')}`}`;
const knownKeys = (parent) => {
    let schema = _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w;
    for (const key of parent)
        schema = childOf(unwrap(schema), key);
    const shape = unwrap(schema)?.shape;
    return Object.keys(shape ?? {});
};
const unwrap = (schema) => {
    let current = schema;
    while (current?.unwrap !== undefined && current.element === undefined)
        current = current.unwrap();
    return current;
};
const childOf = (schema, key) => schema?.shape?.[String(key)] ?? schema?.valueType ?? schema?.element;
const named = (path) => (path.length === 0 ? 'the policy' : `\`${path.map(String).join('.')}\``);
const isMissing = (root, path) => {
    let node = root;
    for (const key of path) {
        if (node?.kind === 'map')
            node = (0,_parsers_located_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(node, String(key))?.value;
        else
            node = node?.kind === 'list' ? node.items[Number(key)] : undefined;
    }
    return node === undefined;
};
const wording = (issue) => {
    const where = named(issue.path);
    if (issue.code === 'invalid_key')
        return `${where} ${issue.issues[0]?.message ?? 'is no valid name'}`;
    const text = issue.message.replace(/^Invalid (?:input|option): /, '');
    return text.startsWith('must') || text.startsWith('needs') ? `${where} ${text}` : `${where}: ${text}`;
};


/***/ }),

/***/ 64154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HOME_PAGE),
/* harmony export */   r: () => (/* binding */ reportedRules)
/* harmony export */ });
/** The repository that rule pages are read in. */
const HOME_PAGE = 'https://github.com/aduana-security/aduana';
/** Every rule of these checks by id, with the address of its page as of this version. */
const reportedRules = (checks, toolVersion) => Object.fromEntries(checks.flatMap(({ id, rules }) => Object.entries(rules).map(([name, meta]) => [
    `${id}/${name}`,
    { ...meta, docsUrl: `${HOME_PAGE}/blob/v${toolVersion}/src/checks/${id}/rules/${name}/README.md` },
])));


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ MAY_NOT),
/* harmony export */   TH: () => (/* binding */ OTHER_NAMES_TABLE),
/* harmony export */   _I: () => (/* binding */ ACCESS_GRAPH),
/* harmony export */   _R: () => (/* binding */ WAYS_TABLE),
/* harmony export */   bv: () => (/* binding */ WAYS_COLUMNS),
/* harmony export */   dR: () => (/* binding */ ACCESS_COLUMNS),
/* harmony export */   kr: () => (/* binding */ ACCESS_TABLE),
/* harmony export */   ud: () => (/* binding */ UNKNOWN_CLASS),
/* harmony export */   wu: () => (/* binding */ OTHER_NAMES_COLUMNS)
/* harmony export */ });
/** What the check `service-access` calls its table and its graph, and how it says that a service may not: reports are read by these words. */
const ACCESS_TABLE = 'Who holds and reads which secret';
const ACCESS_COLUMNS = ['service', 'secret', 'class', 'policy', 'granted by', 'read at', 'passed on'];
/** The table of the ways on which a service comes to load the files that read secrets. */
const WAYS_TABLE = 'How each service comes to load what reads a secret';
const WAYS_COLUMNS = ['service', 'file that reads', 'loaded by'];
/** The table of the names that somebody reads and that are no secret by the policy or by their form. */
const OTHER_NAMES_TABLE = 'Further names that are read';
const OTHER_NAMES_COLUMNS = ['name', 'who', 'read at'];
const ACCESS_GRAPH = 'The boundary: which class of secrets reaches which service';
/** The class of a secret that the policy does not know. */
const UNKNOWN_CLASS = 'not in the policy';
/** How the column `policy` starts where a service may not hold the secret. */
const MAY_NOT = 'may not hold it';


/***/ }),

/***/ 45887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   mU: () => (/* binding */ daysAfter)
/* harmony export */ });
/** Days are `YYYY-MM-DD`, without a place on Earth. Nothing here knows what day it is. */
const DAY_MILLISECONDS = 86_400_000;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2})))?$/;
/**
 * `2027-01-31`, or `2027-01-31T09:30Z` with seconds or another offset where wanted. Undefined for anything else and for days and times
 * that no calendar has, such as 2027-02-29.
 */
const momentOf = (text) => {
    const [, year = '', month = '', day = '', hour, minute = '0', second = '0', sign, hours = '0', minutes = '0'] = MOMENT.exec(text) ?? [];
    const midnight = startOf(`${year}-${month}-${day}`);
    if (midnight === undefined)
        return undefined;
    if (hour === undefined)
        return { day: text };
    if (+hour > 23 || +minute > 59 || +second > 59 || +hours > 14 || +minutes > 59)
        return undefined;
    const offset = (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes) * 60_000;
    const at = midnight + ((+hour * 60 + +minute) * 60 + +second) * 1000 - offset;
    return at < 0 ? undefined : { day: dayAt(at), at };
};
/** The day in UTC at a number of milliseconds since 1970. */
const dayAt = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
/** Whether something is certain to have happened after a moment: what is known by the day alone, on a later day in UTC. */
const isAfter = ({ day, at }, milliseconds) => at === undefined ? day > dayAt(milliseconds) : at > milliseconds;
/** The later of two: of two on one day, the one with a time. */
const laterOf = (a, b) => b.on.day > a.on.day || (b.on.day === a.on.day && (b.on.at ?? 0) > (a.on.at ?? 0)) ? b : a;
/** Whole days from one day to another; negative when the second is earlier. */
const daysBetween = (from, to) => Math.round(((startOf(to) ?? Number.NaN) - (startOf(from) ?? Number.NaN)) / DAY_MILLISECONDS);
/** The day that comes `days` days after another. */
const daysAfter = (day, days) => dayAt((startOf(day) ?? Number.NaN) + days * DAY_MILLISECONDS);
/** The first millisecond of a day in UTC; undefined where no calendar has that day. Years from 1970 on. */
const startOf = (day) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    return at >= 0 && dayAt(at) === day ? at : undefined;
};


/***/ }),

/***/ 95046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ inDaysCell),
/* harmony export */   GL: () => (/* binding */ NEVER_DONE),
/* harmony export */   H1: () => (/* binding */ DUE_COLUMNS),
/* harmony export */   oK: () => (/* binding */ DUE_TABLE),
/* harmony export */   rG: () => (/* binding */ CALENDAR_DAYS)
/* harmony export */ });
/** What the check `rotation` calls its calendar and the columns of it: reports are read by these words. */
const DUE_TABLE = 'What falls due in the next 90 days';
const DUE_COLUMNS = ['due', 'in days', 'what', 'kind', 'owner', 'last done', 'seen in'];
/** How far the calendar looks. */
const CALENDAR_DAYS = 90;
/** In the column `due`, where nothing was ever done. */
const NEVER_DONE = 'never done';
/** The column `in days`: `12`, or `3 late`. Empty where nothing was ever done. */
const inDaysCell = (daysLeft) => {
    if (daysLeft === undefined)
        return '';
    return daysLeft < 0 ? `${-daysLeft} late` : String(daysLeft);
};


/***/ }),

/***/ 53587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ PENETRATION_TEST),
/* harmony export */   Lm: () => (/* binding */ periodOfClass),
/* harmony export */   Sf: () => (/* binding */ EXPIRING_CLASS),
/* harmony export */   ff: () => (/* binding */ NOTICE_DAYS),
/* harmony export */   ym: () => (/* binding */ PENETRATION_TEST_SCOPE)
/* harmony export */ });
/** Days, by class of secret, where the policy says nothing. */
const PERIODS = new Map([
    ['page-tokens', 60],
    ['api-tokens', 365],
    ['managed', 30],
]);
const OTHER_PERIOD = 90;
/** The class whose secrets end by themselves: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived */
const EXPIRING_CLASS = 'page-tokens';
/** Days after which a secret of a class is to be replaced. `own`: what the policy says, by class. */
const periodOfClass = (name, own) => (Object.hasOwn(own, name) ? own[name] : undefined) ?? PERIODS.get(name) ?? OTHER_PERIOD;
/** What a penetration test has to cover and prove, where the policy does not say otherwise. */
const PENETRATION_TEST = 'penetration-test';
const PENETRATION_TEST_SCOPE = ['public-api', 'dashboard', 'idor', 'privilege-escalation'];
/** Days before an end at which people are told. */
const NOTICE_DAYS = 14;


/***/ }),

/***/ 98416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseDotenv)
/* harmony export */ });
/* harmony import */ var _secret_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34918);

const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.]*)[ \t]*[=:][ \t]*(.*)$/;
/** Values that dotenvx encrypts for a key kept elsewhere. Source: https://dotenvx.com/encryption */
const ENCRYPTED = /^encrypted:/;
/** The assignments that give a value; empty ones, comments, placeholders and encrypted values are none. Never throws. */
const parseDotenv = (text) => text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const [, indent = '', name = '', written = ''] = ASSIGNMENT.exec(line) ?? [];
    const value = unquoted(written);
    if (name === '' || value === '' || (0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) || ENCRYPTED.test(value))
        return [];
    return [{ name, line: index + 1, column: indent.length + 1, isSecret: isSecretValue(name, value) }];
});
const unquoted = (written) => {
    const quoted = /^(["'`])(.*?)\1/.exec(written.trim());
    return (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim();
};
const isSecretValue = (name, value) => {
    if ((0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCredential */ .KK)(value) || (0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasUserInfo */ .A$)(value))
        return true;
    if ((0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(name) === 'public' || SETTING.test(value))
        return false;
    return (0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(name) === 'secret' || ((0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && (0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value));
};
/** A switch, a number or a path: no secret, whatever it is called. */
const SETTING = /^(?:true|false|yes|no|on|off|\d{1,8}|\.{0,2}\/[\w./-]*)$/i;


/***/ }),

/***/ 52129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   a: () => (/* binding */ parseShell)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);

/** The script as a tree; undefined where it is nested too deep for the library. Never throws. */
const parseShell = (text) => {
    if (opensDeeply(text))
        return undefined;
    try {
        return (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch {
        return undefined;
    }
};
/** The direct children, of a script in a script too; undefined where that is nested too deep for the library. Never throws. */
const childrenOf = (node) => {
    const children = [];
    try {
        (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .forEachChild */ .dK)(node, (child) => children.push(child));
        return children;
    }
    catch {
        return undefined;
    }
};
/** Brackets open at once that the library is spared, because its time grows with their square. */
const DEEPEST_NESTING = 100;
const opensDeeply = (text) => {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[(){}]/g)) {
        depth = bracket === '(' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
        if (depth > DEEPEST_NESTING)
            return true;
    }
    return false;
};


/***/ }),

/***/ 43413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runsWhateverHappened),
/* harmony export */   r: () => (/* binding */ conditionOn)
/* harmony export */ });
/**
 * What an `if:` comes to on an event, as far as it can be told: `github.event_name`, `always()`, `success()`, `cancelled()` and
 * `failure()` in a run in which nothing failed before. Everything else is unknown. Never throws.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
const conditionOn = (condition, event) => {
    const tokens = tokensOf(condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1'));
    if (tokens === undefined)
        return 'unknown';
    const reading = { tokens, next: 0, event };
    const value = either(reading, 0);
    return reading.next === tokens.length ? truthOf(value) : 'unknown';
};
/** Whether it lets a job run although one that it needs failed or was skipped. */
const runsWhateverHappened = (condition) => /\b(?:always|cancelled)\s*\(/i.test(condition);
const UNKNOWN = { known: false };
const MAX_DEPTH = 50;
const tokensOf = (text) => {
    if (text.length > 2000)
        return undefined;
    const found = text.match(/'(?:[^']|'')*'|&&|\|\||[!=]=|[<>]=?|[!(),]|[\w.*[\]-]+|\S/g) ?? [];
    return found.length === 0 ? undefined : found;
};
const either = (reading, depth) => chain(reading, depth, '||', both);
const both = (reading, depth) => chain(reading, depth, '&&', compared);
const chain = (reading, depth, operator, part) => {
    if (depth > MAX_DEPTH)
        return UNKNOWN;
    const truths = [part(reading, depth)];
    while (reading.tokens[reading.next] === operator) {
        reading.next += 1;
        truths.push(part(reading, depth));
    }
    const [first] = truths;
    if (truths.length === 1 && first !== undefined)
        return first;
    const decisive = operator === '&&' ? 'false' : 'true';
    const all = truths.map(truthOf);
    if (all.includes(decisive))
        return { known: true, value: decisive === 'true' };
    return all.includes('unknown') ? UNKNOWN : { known: true, value: decisive === 'false' };
};
const compared = (reading, depth) => {
    const left = negated(reading, depth);
    const operator = reading.tokens[reading.next];
    if (operator !== '==' && operator !== '!=')
        return left;
    reading.next += 1;
    const right = negated(reading, depth);
    if (!left.known || !right.known)
        return UNKNOWN;
    const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
    return { known: true, value: (operator === '==') === same };
};
const negated = (reading, depth) => {
    if (reading.tokens[reading.next] !== '!')
        return single(reading, depth);
    reading.next += 1;
    const truth = depth > MAX_DEPTH ? 'unknown' : truthOf(negated(reading, depth + 1));
    return truth === 'unknown' ? UNKNOWN : { known: true, value: truth === 'false' };
};
const single = (reading, depth) => {
    const token = reading.tokens[reading.next];
    reading.next += 1;
    if (token === undefined)
        return UNKNOWN;
    if (token === '(') {
        const inner = either(reading, depth + 1);
        reading.next += 1;
        return inner;
    }
    if (token.startsWith("'"))
        return { known: true, value: token.slice(1, -1).replaceAll("''", "'") };
    if (token === 'true' || token === 'false')
        return { known: true, value: token === 'true' };
    if (token === 'github.event_name')
        return { known: true, value: reading.event };
    return reading.tokens[reading.next] === '(' ? called(token, reading) : UNKNOWN;
};
const STATUS = { always: true, success: true, failure: false, cancelled: false };
const called = (name, reading) => {
    let open = 0;
    const start = reading.next;
    do {
        if (reading.tokens[reading.next] === '(')
            open += 1;
        if (reading.tokens[reading.next] === ')')
            open -= 1;
        reading.next += 1;
    } while (open > 0 && reading.next < reading.tokens.length);
    const status = Object.hasOwn(STATUS, name) ? STATUS[name] : undefined;
    return status === undefined || reading.next !== start + 2 ? UNKNOWN : { known: true, value: status };
};
const truthOf = (value) => {
    if (!value.known)
        return 'unknown';
    return value.value === false || value.value === '' ? 'false' : 'true';
};


/***/ }),

/***/ 87550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseAction),
  h: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./lib/parsers/located-yaml.js + 4 modules
var located_yaml = __webpack_require__(46298);
;// CONCATENATED MODULE: ./lib/parsers/github-workflow/steps.js

const stepsOf = (node, at, defaultShell) => (node?.kind === 'list' ? node.items : [])
    .filter((item) => item.kind === 'map')
    .map((step) => {
    const uses = writtenAt(step, 'uses', at);
    const run = writtenAt(step, 'run', at);
    const shell = writtenAt(step, 'shell', at)?.text ?? defaultShell;
    const id = writtenAt(step, 'id', at)?.text;
    return {
        location: at(step),
        inputs: variablesOf(step, 'with', at),
        variables: variablesOf(step, 'env', at),
        secretVariables: secretVariablesOf(step),
        ...controlOf(step, at),
        ...(id === undefined ? {} : { id }),
        ...(uses === undefined ? {} : { uses }),
        ...(run === undefined ? {} : { run }),
        ...(shell === undefined ? {} : { shell }),
    };
});
/** What decides whether a job or step runs, and whether its failure counts. */
const controlOf = (map, at) => {
    const condition = writtenAt(map, 'if', at);
    const tolerated = (0,located_yaml/* valueAt */.fK)(map, 'continue-on-error');
    const isOff = tolerated === undefined || (tolerated.kind === 'scalar' && tolerated.source.trim() === 'false');
    return { ...(condition === undefined ? {} : { condition }), ...(isOff ? {} : { continueOnError: at(tolerated) }) };
};
const writtenAt = (map, key, at) => {
    const node = (0,located_yaml/* valueAt */.fK)(map, key);
    return node?.kind === 'scalar' && node.value !== null ? { text: String(node.value), location: at(node) } : undefined;
};
/** What a mapping such as `with` or `env` gives to names; what is no plain value is left out. */
const variablesOf = (map, key, at) => {
    const node = (0,located_yaml/* valueAt */.fK)(map, key);
    return new Map((node?.kind === 'map' ? node.entries : []).flatMap(({ key: name, value }) => value.kind === 'scalar' ? [[name, { text: value.source, location: at(value) }]] : []));
};
const secretVariablesOf = (step) => {
    const env = (0,located_yaml/* valueAt */.fK)(step, 'env');
    return (env?.kind === 'map' ? env.entries : [])
        .filter(({ value }) => value.kind === 'scalar' && NAMES_A_SECRET.test(String(value.value)))
        .map(({ key }) => key);
};
/** An expression that takes a secret of the repository; the run's own token counts too. */
const NAMES_A_SECRET = /\$\{\{[^}]{0,200}\bsecrets\s*[.[]/;
/** `permissions` of a workflow or job; undefined where nothing is said. */
const permissionsOf = (map, at) => {
    const node = (0,located_yaml/* valueAt */.fK)(map, 'permissions');
    if (node === undefined)
        return undefined;
    if (node.kind === 'scalar')
        return { location: at(node), granted: node.value === null ? [] : [String(node.value)] };
    const granted = node.kind === 'map' ? node.entries : [];
    return {
        location: at(node),
        granted: granted.map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.source : ''}`),
    };
};
/** The shell that `defaults.run.shell` of a workflow or job names. */
const defaultShellOf = (map, at) => {
    const defaults = (0,located_yaml/* valueAt */.fK)(map, 'defaults');
    const run = defaults?.kind === 'map' ? (0,located_yaml/* valueAt */.fK)(defaults, 'run') : undefined;
    return run?.kind === 'map' ? writtenAt(run, 'shell', at)?.text : undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/github-workflow/triggers.js


/** The events under `on`, in each of the forms it may be written: a word, a list of words, a mapping. */
const triggersOf = (on, at) => {
    if (on === undefined)
        return [];
    if (on.kind === 'scalar')
        return [{ event: String(on.value), location: at(on), crons: [] }];
    if (on.kind === 'list')
        return on.items.flatMap((item) => (item.kind === 'scalar' ? triggersOf(item, at) : []));
    return on.entries.map((entry) => ({
        event: entry.key,
        location: at(entry),
        crons: cronsOf(entry.value, at),
        ...(entry.value.kind === 'map' ? filtersOf(entry.value, at) : {}),
    }));
};
const filtersOf = (map, at) => {
    const paths = (0,located_yaml/* entryAt */._f)(map, 'paths') ?? (0,located_yaml/* entryAt */._f)(map, 'paths-ignore');
    return {
        ...wordsAt(map, 'branches', 'branches'),
        ...wordsAt(map, 'branches-ignore', 'branchesIgnore'),
        ...wordsAt(map, 'tags', 'tags'),
        ...wordsAt(map, 'tags-ignore', 'tagsIgnore'),
        ...wordsAt(map, 'types', 'types'),
        ...wordsAt(map, 'paths', 'paths'),
        ...wordsAt(map, 'paths-ignore', 'pathsIgnore'),
        ...(paths === undefined ? {} : { pathFilter: at(paths) }),
    };
};
const wordsAt = (map, key, name) => {
    const node = (0,located_yaml/* valueAt */.fK)(map, key);
    return node === undefined ? {} : { [name]: wordsIn(node) };
};
/** One word or a list of words. */
const wordsIn = (node) => (node?.kind === 'list' ? node.items : node === undefined ? [] : [node]).flatMap((item) => item.kind === 'scalar' && item.value !== null ? [String(item.value)] : []);
const cronsOf = (node, at) => (node.kind === 'list' ? node.items : []).flatMap((item) => {
    const cron = item.kind === 'map' ? writtenAt(item, 'cron', at) : undefined;
    return cron === undefined ? [] : [cron];
});

;// CONCATENATED MODULE: ./lib/parsers/github-workflow/parse-workflow.js



/**
 * Reads a file of `.github/workflows`. Never throws; what it does not know is no problem.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const parseWorkflow = (text, path) => {
    const at = placed(path);
    const { root, problems } = (0,located_yaml/* parseYaml */.hN)(text);
    const told = problems.map((problem) => ({ message: problem.message, location: at(problem) }));
    if (root?.kind !== 'map') {
        const nothing = { message: 'no mapping with `on` and `jobs`', location: at({ line: 1, column: 1 }) };
        return { problems: told.length > 0 ? told : [nothing] };
    }
    return {
        workflow: {
            path,
            location: at((0,located_yaml/* entryAt */._f)(root, 'on') ?? root),
            triggers: triggersOf((0,located_yaml/* valueAt */.fK)(root, 'on'), at),
            ...grantedBy(root, at),
            variables: variablesOf(root, 'env', at),
            jobs: jobsOf((0,located_yaml/* valueAt */.fK)(root, 'jobs'), at, defaultShellOf(root, at)),
        },
        problems: told,
    };
};
/** What a local action is: its steps where it is a composite one. Undefined for a file that says neither. */
const parseAction = (text, path) => {
    const at = placed(path);
    const { root } = (0,located_yaml/* parseYaml */.hN)(text);
    if (root?.kind !== 'map')
        return undefined;
    const runs = (0,located_yaml/* valueAt */.fK)(root, 'runs');
    if (runs?.kind !== 'map')
        return undefined;
    return { name: writtenAt(root, 'name', at)?.text ?? '', steps: stepsOf((0,located_yaml/* valueAt */.fK)(runs, 'steps'), at) };
};
const placed = (path) => ({ line, column }) => ({ path, startLine: line, startColumn: column });
const jobsOf = (node, at, shell) => (node?.kind === 'map' ? node.entries : []).flatMap((entry) => {
    if (entry.value.kind !== 'map')
        return [];
    const needs = (0,located_yaml/* valueAt */.fK)(entry.value, 'needs');
    const uses = writtenAt(entry.value, 'uses', at);
    const strategy = (0,located_yaml/* valueAt */.fK)(entry.value, 'strategy');
    return [
        {
            id: entry.key,
            location: at(entry),
            hasMatrix: strategy?.kind === 'map' && (0,located_yaml/* valueAt */.fK)(strategy, 'matrix') !== undefined,
            needed: wordsIn(needs),
            ...nameOf(entry.value, at),
            inputs: variablesOf(entry.value, 'with', at),
            variables: variablesOf(entry.value, 'env', at),
            runsOn: runnerOf((0,located_yaml/* valueAt */.fK)(entry.value, 'runs-on')),
            ...containerOf(entry.value, at),
            ...controlOf(entry.value, at),
            ...grantedBy(entry.value, at),
            ...inheritanceOf(entry.value, at),
            ...(needs === undefined ? {} : { needs: at(needs) }),
            ...(uses === undefined ? {} : { uses }),
            steps: stepsOf((0,located_yaml/* valueAt */.fK)(entry.value, 'steps'), at, defaultShellOf(entry.value, at) ?? shell),
        },
    ];
});
const nameOf = (job, at) => {
    const name = writtenAt(job, 'name', at);
    return name === undefined ? {} : { name };
};
/** A label, a list of labels, or a mapping of `group` and `labels`. */
const runnerOf = (node) => {
    if (node === undefined)
        return [];
    if (node.kind === 'scalar')
        return [node.source];
    const parts = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
    return parts.flatMap(runnerOf).sort();
};
/** The image alone, or a mapping with `image`. */
const containerOf = (job, at) => {
    const node = (0,located_yaml/* valueAt */.fK)(job, 'container');
    const container = node?.kind === 'map' ? writtenAt(node, 'image', at) : writtenAt(job, 'container', at);
    return container === undefined ? {} : { container };
};
const grantedBy = (map, at) => {
    const permissions = permissionsOf(map, at);
    return permissions === undefined ? {} : { permissions };
};
const inheritanceOf = (job, at) => {
    const secrets = (0,located_yaml/* valueAt */.fK)(job, 'secrets');
    return secrets?.kind === 'scalar' && secrets.value === 'inherit' ? { inheritsSecrets: at(secrets) } : {};
};


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _node_packages_json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41632);

/** A JSON text with comments and trailing commas; undefined for what is none. Never throws and needs no stack. */
const readJson = (text) => (0,_node_packages_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonTree */ .U)(text).roots[0];
/** The entries of an object, safe from names such as `__proto__`; none for anything else. */
const fieldsOf = (value) => {
    if (value instanceof Map)
        return new Map([...value].map(([key, leaf]) => [String(key), leaf.value]));
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
};
const listOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];


/***/ }),

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   f: () => (/* binding */ rotationSince)
/* harmony export */ });
/* harmony import */ var _model_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45887);

/** Whether an entry lies in the future. A day begins up to 14 hours earlier in the far east than in UTC. */
const isFuture = ({ on }, today) => on.day > (on.at === undefined ? (0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .daysAfter */ .mU)(today, 1) : today);
/** How the ledger names a leak: the first letters of its one-way digest, as findings show them. */
const markOf = ({ secret }) => secret.digest.slice(0, 16);
/** Whether an entry of the ledger is about a leak: it names it, or is the name that the leak is given where it stands. */
const isAbout = ({ name, leaks }, leak) => leaks.includes(markOf(leak)) || (leak.name !== undefined && name === leak.name);
/** The rotation that replaced a leaked secret after the commit which brought it in, where that commit is known. */
const rotationSince = (leak, rotations, today) => {
    const { committedAt } = leak;
    if (committedAt === undefined)
        return undefined;
    return rotations.find((one) => isAbout(one, leak) && !isFuture(one, today) && (0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAfter */ .dS)(one.on, committedAt));
};


/***/ }),

/***/ 46298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XM: () => (/* reexport */ YAML_LIMITS),
  _f: () => (/* reexport */ entryAt),
  hN: () => (/* binding */ parseYaml),
  fK: () => (/* reexport */ valueAt)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
;// CONCATENATED MODULE: ./lib/parsers/located-yaml/limits.js

/** What a file may cost. A hostile file ends in a `limit` problem, within a second. */
const YAML_LIMITS = { bytes: 1024 * 1024, tokens: 120_000, nodes: 20_000, depth: 100, problems: 50 };
/** Thrown inside the YAML reader alone, and caught there. */
class Refused extends Error {
    kind;
    at;
    constructor(kind, message, at) {
        super(message);
        this.kind = kind;
        this.at = at;
    }
}
const tooDeep = ({ line, column }) => ({
    kind: 'limit',
    message: `nested deeper than ${YAML_LIMITS.depth} levels`,
    line,
    column,
});
/** The limit that a text breaks before it is worth parsing, found in one cheap pass over its tokens. */
const limitBroken = (text) => {
    const start = { line: 1, column: 1 };
    if (text.length > YAML_LIMITS.bytes)
        return { kind: 'limit', message: 'larger than 1 MiB', ...start };
    if (text.includes('\0'))
        return { kind: 'syntax', message: 'holds a NUL character', ...start };
    let tokens = 0;
    let flowDepth = 0;
    let indicatorsOnLine = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (++tokens > YAML_LIMITS.tokens) {
            return { kind: 'limit', message: `more than ${YAML_LIMITS.tokens} tokens`, ...start };
        }
        if (token === '[' || token === '{')
            flowDepth++;
        else if (token === ']' || token === '}')
            flowDepth = Math.max(0, flowDepth - 1);
        else if (token === '-' || token === '?')
            indicatorsOnLine++;
        else if (token.startsWith('\n') || token.startsWith('\r'))
            indicatorsOnLine = 0;
        if (flowDepth > YAML_LIMITS.depth || indicatorsOnLine > YAML_LIMITS.depth)
            return tooDeep(start);
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/parsers/located-yaml/node.js
/** The value of `key`, or undefined. Keys compare as text. */
const valueAt = (map, key) => entryAt(map, key)?.value;
const entryAt = (map, key) => map.entries.find((e) => e.key === key);
const nothingAt = ({ line, column }) => ({
    kind: 'scalar',
    value: null,
    source: '',
    quoted: false,
    line,
    column,
});

;// CONCATENATED MODULE: ./lib/parsers/located-yaml/conversion.js




/** Turns the parser's tree into ours: positions kept, aliases and merge keys resolved within the limits. */
class Conversion {
    anchors = new Map();
    open = new Set();
    nodes = 0;
    resolving = 0;
    at;
    problems;
    constructor(at, problems) {
        this.at = at;
        this.problems = problems;
    }
    node(node, depth) {
        const place = this.placeOf(node);
        if (++this.nodes > YAML_LIMITS.nodes) {
            throw new Refused('limit', `more than ${YAML_LIMITS.nodes} values once its aliases are resolved`, place);
        }
        if (depth > YAML_LIMITS.depth)
            throw new Refused('limit', tooDeep(place).message, place);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node.source, place, depth);
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node))
            return this.anchored(node, place, depth);
        return nothingAt(place);
    }
    anchored(node, place, depth) {
        if (node.anchor !== undefined && this.resolving === 0)
            this.anchors.set(node.anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return { kind: 'scalar', ...scalarOf(node), ...place };
        this.open.add(node);
        const converted = (0,dist/* isSeq */.oP)(node)
            ? { kind: 'list', items: node.items.map((item) => this.node(item, depth + 1)), ...place }
            : { kind: 'map', entries: this.entries(node.items, place, depth), ...place };
        this.open.delete(node);
        return converted;
    }
    alias(name, place, depth) {
        const target = this.anchors.get(name);
        if (target === undefined) {
            throw new Refused('syntax', 'an alias without an anchor: put quotes around a text that starts with *', place);
        }
        if (this.open.has(target))
            throw new Refused('limit', 'an alias that holds itself', place);
        this.resolving++;
        const resolved = this.node(target, depth + 1);
        this.resolving--;
        return resolved;
    }
    entries(pairs, mapPlace, depth) {
        const entries = new Map();
        const merged = new Map();
        for (const pair of pairs) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
            const place = pair.key === null ? mapPlace : this.placeOf(pair.key);
            const value = pair.value === null ? nothingAt(place) : this.node(pair.value, depth + 1);
            if (key === '<<')
                for (const entry of mergedEntries(value))
                    merged.set(entry.key, entry);
            else {
                if (entries.has(key))
                    this.reportTwice(key, place);
                entries.set(key, { key, value, ...place });
            }
        }
        for (const [key, entry] of merged)
            if (!entries.has(key))
                entries.set(key, entry);
        return [...entries.values()];
    }
    reportTwice(key, { line, column }) {
        if (this.problems.some((known) => known.line === line && known.column === column))
            return;
        if (this.problems.length >= YAML_LIMITS.problems)
            return;
        const named = /^[\w.-]{1,100}$/.test(key) && !(0,secret_shape/* looksLikeSecretValue */.TP)(key) ? `the key \`${key}\`` : 'a key';
        this.problems.push({ kind: 'duplicate-key', message: `${named} stands twice`, line, column });
    }
    placeOf(node) {
        const range = node?.range;
        return range ? this.at(range[0]) : { line: 1, column: 1 };
    }
}
const mergedEntries = (value) => {
    if (value.kind === 'map')
        return value.entries;
    if (value.kind !== 'list')
        return [];
    return [...value.items].reverse().flatMap((item) => (item.kind === 'map' ? item.entries : []));
};
const scalarOf = (node) => {
    const { value } = node;
    const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? value
        : String(value);
    return { value: simple, source: node.source ?? '', quoted: node.type?.startsWith('QUOTE') ?? false };
};

;// CONCATENATED MODULE: ./lib/parsers/located-yaml/wording.js
/**
 * Our words for what the YAML parser objects to. Its own messages quote the text they stumble over, which may be a secret.
 * https://eemeli.org/yaml/#errors
 */
const wordingOf = (code) => WORDING[code] ?? 'no valid YAML here';
const WORDING = {
    ALIAS_PROPS: 'an alias cannot have a tag or an anchor of its own',
    BAD_ALIAS: 'an alias or anchor without a name: put quotes around a text that starts with * or &',
    BAD_COLLECTION_TYPE: 'a tag that does not fit what it stands before',
    BAD_DIRECTIVE: 'a % directive that cannot be read',
    BAD_DQ_ESCAPE: 'an unknown escape in double quotes: write \\\\ for a backslash',
    BAD_INDENT: 'the indentation does not fit the lines above',
    BAD_PROP_ORDER: 'a tag or anchor in the wrong place',
    BAD_SCALAR_START: 'a text that starts with a reserved character: put quotes around it',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or list where one value was expected: look for a line indented too deep, or a `: ` that needs quotes',
    BLOCK_IN_FLOW: 'an indented block inside [ ] or { }',
    KEY_OVER_1024_CHARS: 'a key longer than 1024 characters: look for a `: ` that needs quotes',
    MISSING_CHAR: 'a missing quote, comma, colon or dash',
    MULTILINE_IMPLICIT_KEY: 'a key over several lines: look for a missing colon',
    MULTIPLE_ANCHORS: 'a value with two anchors',
    MULTIPLE_TAGS: 'a value with two tags',
    TAB_AS_INDENT: 'a tab in the indentation: YAML wants spaces',
    TAG_RESOLVE_FAILED: 'a tag that cannot be read: put quotes around a text that starts with !',
    UNEXPECTED_TOKEN: 'an unexpected character or word',
};

;// CONCATENATED MODULE: ./lib/parsers/located-yaml.js






/**
 * Reads one YAML 1.2 document and keeps where everything stands (lines and columns from 1). Never throws, and no problem
 * repeats a value of the text, because a value may be a secret.
 * Aliases and merge keys (`<<`) are resolved within the limits; a duplicate key keeps its last value and is a problem.
 */
const parseYaml = (text) => {
    const limit = limitBroken(text);
    if (limit !== undefined)
        return { problems: [limit] };
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof Refused)
            return { problems: [{ kind: error.kind, message: error.message, ...error.at }] };
        const start = { line: 1, column: 1 };
        if (error instanceof RangeError)
            return { problems: [tooDeep(start)] };
        return { problems: [{ kind: 'syntax', message: 'no YAML that can be read', ...start }] };
    }
};
const read = (text) => {
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.2',
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
        lineCounter: lines,
    });
    if (!Array.isArray(documents))
        return { problems: [] };
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [];
    const [document, ...others] = documents;
    if (document === undefined)
        return { problems };
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
        problems.push({ kind: 'syntax', message: 'a %YAML directive other than 1.2 is refused', line: 1, column: 1 });
    }
    const second = others.find(({ contents, errors }) => !isNothing(contents) || errors.length > 0);
    if (second !== undefined) {
        const message = 'more than one YAML document in the file: only one is allowed';
        problems.push({ kind: 'syntax', message, ...at(second.range?.[0] ?? 0) });
    }
    for (const { code, pos } of document.errors.slice(0, YAML_LIMITS.problems)) {
        problems.push(code === 'RESOURCE_EXHAUSTION'
            ? tooDeep(at(pos[0]))
            : { kind: 'syntax', message: wordingOf(code), ...at(pos[0]) });
    }
    if (problems.length > 0)
        return { problems };
    if (document.contents === null)
        return { problems };
    return { root: new Conversion(at, problems).node(document.contents, 0), problems };
};
const isNothing = (contents) => contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);


/***/ }),

/***/ 41632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87421);


// The token numbers of jsonc-parser's `SyntaxKind`, a const enum that cannot be imported file by file.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const NULL = 7;
const TRUE = 8;
const FALSE = 9;
const STRING = 10;
const NUMBER = 11;
const END = 17;
/**
 * Reads a JSON text with the place of every key. Comments and trailing commas are taken, as bun writes them. Never throws, needs
 * no stack, and its time grows with the text's length. Of a key that stands twice the last value counts, as with `JSON.parse`;
 * it is named in `twice` when the values differ.
 */
const parseJsonTree = (text) => {
    if (text.length > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_LIMITS */ .eh.characters)
        return { roots: [], twice: [], fault: { message: 'is too large', line: 1 } };
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    const twice = [];
    const open = [];
    const roots = [];
    const fail = (message) => ({
        roots: [],
        twice: [],
        fault: { message, line: scanner.getTokenStartLine() + 1 },
    });
    let wanted = 'value';
    const put = (value) => {
        const inside = open.at(-1);
        wanted = inside === undefined ? 'end' : 'comma';
        if (inside === undefined)
            roots.push(value);
        else if (inside.list !== undefined)
            inside.list.push(value);
        else if (inside.key !== undefined && inside.map !== undefined) {
            const { name, line, column } = inside.key;
            const before = inside.map.get(name);
            if (before !== undefined && !isSame(before.value, value) && twice.length < _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_LIMITS */ .eh.twice) {
                twice.push({ keys: open.flatMap(({ key }) => (key === undefined ? [] : [key.name])), line });
            }
            inside.map.set(name, { value, line, column });
        }
    };
    for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
        if (scanner.getTokenError() !== 0)
            return fail('has a text or number that JSON does not allow');
        const inside = open.at(-1);
        if (token === CLOSE_BRACE || token === CLOSE_BRACKET) {
            const closes = token === CLOSE_BRACE ? inside?.map : inside?.list;
            if (closes === undefined || (wanted !== 'comma' && wanted !== (token === CLOSE_BRACE ? 'key' : 'value')))
                return fail(UNEXPECTED);
            open.pop();
            put(closes);
        }
        else if (wanted === 'comma') {
            if (token !== COMMA)
                return fail(UNEXPECTED);
            wanted = inside?.map === undefined ? 'value' : 'key';
        }
        else if (wanted === 'colon') {
            if (token !== COLON)
                return fail(UNEXPECTED);
            wanted = 'value';
        }
        else if (wanted === 'key') {
            if (token !== STRING || inside === undefined)
                return fail(UNEXPECTED);
            inside.key = keyOf(scanner);
            wanted = 'colon';
        }
        else if (wanted === 'end')
            return fail(UNEXPECTED);
        else if (token === OPEN_BRACE || token === OPEN_BRACKET) {
            if (open.length >= _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_LIMITS */ .eh.depth)
                return fail(`is nested deeper than ${_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_LIMITS */ .eh.depth} levels`);
            open.push(token === OPEN_BRACE ? { map: new Map() } : { list: [] });
            wanted = token === OPEN_BRACE ? 'key' : 'value';
        }
        else {
            const value = scalarOf(token, scanner);
            if (value === undefined)
                return fail(UNEXPECTED);
            put(value);
        }
    }
    if (open.length > 0 || wanted === 'colon')
        return fail('ends in the middle');
    return { roots, twice };
};
const UNEXPECTED = 'has a sign where JSON does not allow it';
const keyOf = (scanner) => ({
    name: scanner.getTokenValue(),
    line: scanner.getTokenStartLine() + 1,
    column: scanner.getTokenStartCharacter() + 1,
});
const scalarOf = (token, scanner) => {
    if (token === STRING)
        return scanner.getTokenValue();
    if (token === NUMBER)
        return Number(scanner.getTokenValue());
    if (token === TRUE)
        return true;
    if (token === FALSE)
        return false;
    return token === NULL ? null : undefined;
};
const isSame = (one, other) => {
    if (one instanceof Map && other instanceof Map) {
        return one.size === other.size && [...one].every(([key, { value }]) => isSameLeaf(value, other.get(key)));
    }
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((item, n) => isSame(item, other[n]));
    }
    return one === other;
};
const isSameLeaf = (value, other) => other !== undefined && isSame(value, other.value);


/***/ }),

/***/ 87421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   G8: () => (/* binding */ branchAt),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eh: () => (/* binding */ TREE_LIMITS)
/* harmony export */ });
const NOTHING = new Map();
/** The entries of a map; none for anything else. */
const branchOf = (tree) => (tree instanceof Map ? tree : NOTHING);
const listOf = (tree) => (Array.isArray(tree) ? tree : []);
const textOf = (tree) => (typeof tree === 'string' ? tree : undefined);
const textAt = (branch, key) => textOf(branch.get(key)?.value);
const branchAt = (branch, key) => branchOf(branch.get(key)?.value);
const isTrue = (branch, key) => {
    const value = branch.get(key)?.value;
    return value === true || value === 'true';
};
/** What a text may cost. Lockfiles of 20,000 packages have about 10 MB and nest no deeper than 40 levels. */
const TREE_LIMITS = { characters: 64 * 1024 * 1024, line: 100_000, depth: 200, twice: 20 };


/***/ }),

/***/ 72386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   s: () => (/* binding */ pathPattern)
/* harmony export */ });
/**
 * The rules of gitignore, without negation: a pattern without a slash is about the last part of a path alone, `*` stays within
 * a folder, `**` does not. https://git-scm.com/docs/gitignore#_pattern_format
 */
const pathPattern = (pattern) => {
    const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
    const anchored = whole.includes('/') ? whole.replace(/^\//, '') : `**/${whole}`;
    return { parts: anchored.match(/\*\*\/|\/\*\*$|\*+|./gsu) ?? [] };
};
/** Walks all ways through the pattern at once: a hostile one costs no more than its length times the path's. */
const matchesPath = ({ parts }, path) => {
    const characters = [...path];
    let reached = [true, ...characters.map(() => false)];
    for (const part of parts) {
        reached =
            STEPS[part]?.(reached, characters) ??
                (part.startsWith('*') ? within(reached, characters) : one(part, reached, characters));
    }
    return reached.at(-1) === true;
};
const STEPS = {
    // Any folders, or none.
    '**/': (reached, path) => {
        let open = false;
        return reached.map((here, n) => {
            const isStart = open && path[n - 1] === '/';
            open ||= here;
            return here || isStart;
        });
    },
    // Everything below.
    '/**': (reached, path) => {
        const isBelow = reached.some((here, n) => here && path[n] === '/' && n + 1 < path.length);
        return reached.map((_, n) => isBelow && n === path.length);
    },
};
/** `*`: any characters of one name. */
const within = (reached, path) => {
    let open = false;
    return reached.map((here, n) => {
        open = here || (open && path[n - 1] !== '/');
        return open;
    });
};
const one = (part, reached, path) => reached.map((_, n) => n > 0 && reached[n - 1] === true && (part === '?' ? path[n - 1] !== '/' : path[n - 1] === part));


/***/ }),

/***/ 32654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ holdsMergeConflict)
/* harmony export */ });
/** True when git left the two sides of a merge in the text. */
const holdsMergeConflict = (text) => /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text);


/***/ }),

/***/ 91575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normalisedName),
/* harmony export */   k: () => (/* binding */ isPackageName)
/* harmony export */ });
/** As PyPI compares names. Source: https://packaging.python.org/en/latest/specifications/name-normalization/ */
const normalisedName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** Source: https://packaging.python.org/en/latest/specifications/name-normalization/#name-format */
const isPackageName = (name) => name.length <= 200 && /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(name);


/***/ }),

/***/ 64558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);

/** A version by PEP 440. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
const isVersion = (text) => text.length <= 200 && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null;


/***/ }),

/***/ 16737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32654);


/** Reads TOML 1.0 and never throws. Tables deeper than any package manager writes are refused. */
const parseToml = (text) => {
    if ((0,_merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsMergeConflict */ .l)(text))
        return { ok: false, problem: 'holds the marks of an unfinished merge' };
    try {
        return { ok: true, root: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: 100 }) };
    }
    catch {
        return { ok: false, problem: 'is no valid TOML' };
    }
};


/***/ }),

/***/ 49803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ VALUE_FREE_FORMS),
/* harmony export */   u: () => (/* binding */ isValueFree)
/* harmony export */ });
/** How a name is given; the first six say that no value stands in Git. */
const VALUE_FREE_FORMS = [
    'generateValue: true',
    'fromDatabase',
    'fromService',
    'sync: false',
    'secret file',
    'kept in the Dashboard',
];
const isValueFree = ({ form }) => VALUE_FREE_FORMS.includes(form);


/***/ }),

/***/ 93342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57037);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3004);


/** Every place that gives a name, Dashboard-managed groups included, and the services it reaches. */
const declarationsOf = (services, envGroups, links, policy) => {
    const linksByHolder = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(links, ({ group, dashboard }) => group ?? dashboard);
    const servicesOf = (holder) => [
        ...new Set(linksByHolder.get(holder)?.map(({ service }) => service)),
    ];
    return [
        ...services.flatMap((service) => givenBy(service, [service])),
        ...envGroups.flatMap((group) => givenBy(group, servicesOf(group))),
        ...dashboardGroups(policy, envGroups, links).flatMap((group) => group.holds.map(({ name, location }) => ({
            name,
            form: 'kept in the Dashboard',
            location,
            from: 'env-group',
            holder: group.name,
            services: servicesOf(group),
        }))),
    ];
};
/** A group that some Blueprint defines is judged by the Blueprint, unless a service can only mean the Dashboard's. */
const dashboardGroups = (policy, envGroups, links) => policy.envGroups.filter((declared) => links.some(({ dashboard }) => dashboard === declared) ||
    (declared.managedIn === 'dashboard' && !envGroups.some(({ name }) => name === declared.name)));
const givenBy = ({ kind, name: holder, envVars }, services) => envVars.flatMap((item) => item.key === undefined || item.fromGroup !== undefined
    ? []
    : [{ name: item.key, form: formOf(item, kind), location: item.location, from: kind, holder, services }]);
const formOf = (item, kind) => {
    const { value, sync, generateValue, fromDatabase, fromService } = item;
    if (value?.shape === 'empty')
        return 'empty value';
    if (value?.shape === 'placeholder')
        return 'placeholder';
    if (value !== undefined && value.shape !== 'secret-file')
        return 'literal value';
    if ((0,_rejection_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectionOf */ .h)(item, kind) !== undefined)
        return 'form that Render rejects';
    if (value !== undefined)
        return 'secret file';
    if (generateValue === true)
        return 'generateValue: true';
    if (fromDatabase !== undefined)
        return 'fromDatabase';
    if (fromService !== undefined)
        return 'fromService';
    if (sync !== false)
        return 'no value';
    return kind === 'service' ? 'sync: false' : 'sync: false in a group, which Render ignores';
};


/***/ }),

/***/ 57037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Items by key, each key's in their order. (`Map.groupBy` came with Node 21.) */
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
};


/***/ }),

/***/ 78610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57037);

/** Every `fromGroup`, resolved as Render does: a group of an environment is seen by that environment's services alone. */
const linksOf = (services, envGroups, { envGroups: declared }) => {
    const groupsByName = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .m)(envGroups, ({ name }) => name);
    return services.flatMap((service) => service.envVars.flatMap(({ fromGroup }) => {
        if (fromGroup === undefined)
            return [];
        const named = groupsByName.get(fromGroup.name) ?? [];
        const [group] = named.filter(({ scope }) => isWithinReach(scope, service.scope)).sort(nearestTo(service));
        const [outOfReach] = named;
        const link = { service, ...fromGroup };
        if (group !== undefined)
            return [{ ...link, group }];
        const dashboard = declared.find(({ name, managedIn }) => name === fromGroup.name && managedIn === 'dashboard');
        if (dashboard !== undefined)
            return [{ ...link, dashboard }];
        return [outOfReach === undefined ? link : { ...link, outOfReach }];
    }));
};
/**
 * What stands at the root of a file keeps the environment it has in Render, which Git does not know: it may be any.
 * https://render.com/tutorials/advanced-blueprint-patterns/projects-and-environments
 */
const isWithinReach = (group, service) => service.length === 0 || group.every((part, i) => part === service[i]);
const nearestTo = ({ location }) => (a, b) => Number(b.location.path === location.path) - Number(a.location.path === location.path) ||
    b.scope.length - a.scope.length;


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rejectionOf)
/* harmony export */ });
/**
 * Why Render refuses an item, in words that continue "it …"; undefined where nothing is known against it.
 * Mirrors what Render's validator answers. https://render.com/docs/blueprint-spec#environment-variables
 */
const rejectionOf = (item, kind) => {
    const { key, value, sync, generateValue, fromGroup, fromDatabase, fromService, isBare, misshapen } = item;
    if (misshapen !== undefined)
        return MISSHAPEN[misshapen];
    if (kind === 'env-group' && (fromGroup ?? fromDatabase ?? fromService) !== undefined) {
        return `takes its value from ${fromGroup ? 'another group' : fromDatabase ? 'a database' : 'a service'}, which a group cannot`;
    }
    if (fromGroup !== undefined)
        return key === undefined ? undefined : 'has both `key` and `fromGroup`';
    if (key === undefined)
        return 'has no `key`';
    if (value !== undefined && sync === false)
        return 'has both `value` and `sync`';
    if (generateValue === true && sync === false)
        return 'has both `generateValue` and `sync`';
    return isBare ? 'has a key and no value' : undefined;
};
const MISSHAPEN = {
    'no-mapping': 'is no mapping with `key` and `value`',
    'no-list': 'stands in a mapping, but `envVars` is a list of `key` and `value`',
    'no-scalar': 'has a list or mapping as its value',
    'under-env': 'stands under `env`, which names the runtime: variables belong under `envVars`',
};


/***/ }),

/***/ 26816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ secretFileNames),
/* harmony export */   q: () => (/* binding */ secretFilesNamedIn)
/* harmony export */ });
/** Every file under `/etc/secrets` that a value of the tree names. Render mounts them flat: https://render.com/docs/configure-environment-variables */
function* secretFilesNamedIn(node, at) {
    if (node.kind === 'list')
        for (const item of node.items)
            yield* secretFilesNamedIn(item, at);
    else if (node.kind === 'map')
        for (const { value } of node.entries)
            yield* secretFilesNamedIn(value, at);
    else if (typeof node.value === 'string') {
        for (const name of secretFileNames(node.value))
            yield { name, location: at(node) };
    }
}
/** The names that follow `/etc/secrets/` in a text. */
const secretFileNames = (text) => [...text.matchAll(/\/etc\/secrets\/([\w.-]*\w)(?![\w./-]*\/)/g)].map(([, name = '']) => name);


/***/ }),

/***/ 75904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseLedger)
/* harmony export */ });
/* harmony import */ var _model_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45887);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46298);
/* harmony import */ var _secret_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34918);



const NOTHING = { rotations: [], attestations: [], problems: [] };
/** Reads a ledger. Never throws; what cannot be read is a problem with its place, which repeats no text of the file but names. */
const parseLedger = (text, path) => {
    const { root, problems } = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text);
    const at = ({ line, column }) => ({
        path,
        startLine: line,
        startColumn: column,
    });
    if (problems.length > 0) {
        return {
            ...NOTHING,
            problems: problems.map((one) => ({ message: `is no YAML that can be used: ${one.message}`, location: at(one) })),
        };
    }
    if (root === undefined || (root.kind === 'scalar' && root.value === null))
        return NOTHING;
    if (root.kind !== 'map')
        return { ...NOTHING, problems: [{ message: 'is no mapping', location: at(root) }] };
    const reading = new Reading(at);
    for (const { key, value, ...place } of root.entries) {
        if (key === 'rotated')
            reading.entries(value, 'rotated');
        else if (key === 'attestations')
            reading.entries(value, 'attestations');
        else if (key !== 'version')
            reading.problem('has a key that nobody knows: `version`, `rotated` and `attestations` are known', place);
    }
    return reading;
};
const KNOWN = {
    rotated: ['on', 'evidence', 'leaks'],
    attestations: ['on', 'by', 'scope', 'report-sha256', 'expires', 'evidence'],
};
class Reading {
    rotations = [];
    attestations = [];
    problems = [];
    at;
    constructor(at) {
        this.at = at;
    }
    problem(message, place, of) {
        this.problems.push({ message, location: this.at(place), ...of });
    }
    entries(node, part) {
        if (node.kind === 'scalar' && node.value === null)
            return;
        if (node.kind !== 'map')
            return this.problem(`has \`${part}\`, which is no mapping of names`, node);
        for (const entry of node.entries)
            this.entry(entry, part);
    }
    entry(entry, part) {
        const of = { part, name: entry.key.slice(0, MAX_NAME) };
        if (entry.key.length > MAX_NAME)
            return this.problem(`has a name of more than ${MAX_NAME} characters`, entry, of);
        const { value } = entry;
        if (value.kind !== 'map')
            return this.problem('is no mapping with `on` and `evidence`', entry, of);
        const wrong = wrongIn(value, part);
        if (wrong !== undefined)
            return this.problem(wrong, entry, of);
        const on = (0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(textAt(value, 'on') ?? '');
        if (on === undefined)
            return this.problem(`has no day under \`on\`, as in 2027-01-31 or 2027-01-31T09:30Z`, entry, of);
        const location = this.at(entry);
        if (part === 'rotated') {
            this.rotations.push({ name: entry.key, on, leaks: wordsAt(value, 'leaks'), location });
            return;
        }
        const expires = textAt(value, 'expires');
        const end = expires === undefined ? undefined : (0,_model_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(expires);
        if (expires !== undefined && end?.at !== undefined)
            return this.problem('has a time under `expires`: a day is enough', entry, of);
        if (expires !== undefined && end === undefined)
            return this.problem('has no day under `expires`, as in 2027-01-31', entry, of);
        const by = textAt(value, 'by');
        this.attestations.push({
            name: entry.key,
            on,
            ...(by === undefined ? {} : { by }),
            scope: wordsAt(value, 'scope'),
            hasReport: /^[0-9a-f]{64}$/i.test(textAt(value, 'report-sha256') ?? ''),
            ...(end === undefined ? {} : { expires: end.day }),
            location,
        });
    }
}
const wrongIn = (map, part) => {
    const unknown = map.entries.find(({ key }) => !KNOWN[part].includes(key));
    if (unknown !== undefined)
        return `has a key that nobody knows: ${KNOWN[part].map((key) => `\`${key}\``).join(', ')} are known`;
    if (['evidence', 'by'].some((key) => (0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeSecretValue */ .TP)(textAt(map, key) ?? ''))) {
        return "has a text that looks like a secret's value: remove it, and rotate it if it is real";
    }
    if (part === 'rotated' && textAt(map, 'evidence') === undefined)
        return 'has no `evidence`: a link or words that say where it is to be seen';
    return undefined;
};
const MAX_NAME = 200;
const MAX_WORDS = 200;
/** A text or a number as it is written; undefined for an empty one. */
const textAt = (map, key) => {
    const node = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(map, key);
    const text = node?.kind === 'scalar' && node.value !== null ? node.source.trim() : '';
    return text === '' ? undefined : text;
};
const wordsAt = (map, key) => {
    const node = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(map, key);
    if (node?.kind !== 'list')
        return [];
    return node.items.slice(0, MAX_WORDS).flatMap((item) => (item.kind === 'scalar' ? [item.source.trim()] : []));
};


/***/ }),

/***/ 34918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ hasUserInfo),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   KK: () => (/* binding */ holdsCredential),
/* harmony export */   Rc: () => (/* binding */ withoutBrowserPrefix),
/* harmony export */   TP: () => (/* binding */ looksLikeSecretValue),
/* harmony export */   VI: () => (/* binding */ looksDrawn),
/* harmony export */   d_: () => (/* binding */ hasBrowserPrefix),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const SECRET_NAME = /(?:^|_)(?:SECRET|PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|(?:SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)_?(?:ACCESS_?)?KEY)$/;
const MAYBE_SECRET_NAME = /(?:^|_)(?:[A-Z0-9]*KEYS?|SECRETS|TOKENS?|PAT|SALT|PEPPER|CREDENTIALS?)$/;
/** Trailing words that say which one, not what: `JWT_SECRET_PROD`, `ENCRYPTION_KEY_AES256`, `SECRET_KEY_BASE`, `API_KEY_2`. */
const WHICH_ONE = /_(?:DEV|DEVELOPMENT|PROD|PRODUCTION|STAGING|TEST|LIVE|OLD|NEW|PREVIOUS|NEXT|CURRENT|PRIMARY|SECONDARY|BASE|BASE64|B64|HEX|AES_?\d*|V?\d+)$/;
/** Prefixes that bundlers copy into the browser: Next.js, Vite, Create React App, Nuxt, Expo, Gatsby, Vue CLI, SvelteKit. */
const BROWSER_PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|PUBLIC|STORYBOOK)_/;
const PUBLIC_WORD = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|SITE)(?:_|$)/;
const kindOfName = (name) => {
    let word = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_');
    const isPublic = PUBLIC_WORD.test(word.replace(BROWSER_PREFIX, ''));
    while (WHICH_ONE.test(word))
        word = word.replace(WHICH_ONE, '');
    if (isPublic)
        return 'public';
    if (SECRET_NAME.test(word))
        return 'secret';
    if (BROWSER_PREFIX.test(word))
        return 'public';
    return MAYBE_SECRET_NAME.test(word) ? 'maybe-secret' : 'other';
};
/** Whether a variable of this name is expected to hold a secret: `JWT_SECRET` and `API_TOKEN`, not `MAX_TOKENS` or `SITE_KEY`. */
const isSecretName = (name) => ['secret', 'maybe-secret'].includes(kindOfName(name));
/** Whether a bundler copies the variable into the browser because of how its name begins. */
const hasBrowserPrefix = (name) => BROWSER_PREFIX.test(name);
/** The name that a variable would have on a server: `OPENAI_API_KEY` for `VITE_OPENAI_API_KEY`. */
const withoutBrowserPrefix = (name) => name.replace(BROWSER_PREFIX, '');
const REFERENCE_TO_ANOTHER = /^(?:\$\{.*\}|\$\(.*\)|\$[A-Za-z_]\w*|%\w+%|\{\{.*\}\}|<[^<>]*>|\[[^[\]]*\]|__\w+__)$/s;
const FILLER = /^(?:[xX]{3,}|\*{3,}|\.{3,}|-+|_+|•+)$/;
const PLACEHOLDER_WORD = /(?<![a-z0-9])(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with|in)|placeholder|to[-_ ]?do|tbd|fixme|dummy|mock|fake|example|sample|fill[-_ ]?(?:in|me)|(?:set|add|put|enter)[-_ ](?:in|me|this|via|on|by|at|from|your)|not[-_ ]?set|unset|redacted|goes[-_ ]here)(?![a-z0-9])|(?<![a-z0-9])(?:your|insert)[-_ ]|[-_ ]here$|^(?:none|null|undefined|n\/a)$/i;
/** Whether a text only stands for a value that is set elsewhere: `__SET_IN_RENDER_DASHBOARD__`, `${VAR}`, `<your-key>`, `changeme`. */
const isPlaceholder = (text) => {
    const trimmed = text.trim();
    return REFERENCE_TO_ANOTHER.test(trimmed) || FILLER.test(trimmed) || PLACEHOLDER_WORD.test(trimmed.slice(0, 500));
};
const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#@:]*:([^\s/?#@]+)@([^\s/?#:,]*)/gi;
const CONNECTION_TEXT = /(?:^|[;&?\s])(?:password|pwd)\s*=\s*([^;&\s]+)/gi;
const NOWHERE = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|host|hostname|server|db|.*\.?example(?:\.\w+)?)$/i;
const STAND_IN_PASSWORD = /^(?:password|passwd|pass|pwd|secret|token)$/i;
/** Whether a URL or connection text carries a password that could open something: not `${PASSWORD}`, no demo on localhost. */
const hasUserInfo = (text) => [...text.matchAll(URL_WITH_PASSWORD)].some(([, password = '', host = '']) => opens(password, host)) ||
    [...text.matchAll(CONNECTION_TEXT)].some(([, password = '']) => opens(password));
const opens = (password, host = '') => {
    if (isPlaceholder(password) || password.includes('${'))
        return false;
    if (looksDrawn(password, 12))
        return true;
    return host === '' ? !STAND_IN_PASSWORD.test(password) : !NOWHERE.test(host) && !isPlaceholder(host);
};
/** Formats by which issuers let their credentials be recognised; each is public in the issuer's own documentation. */
const CREDENTIAL = new RegExp([
    '-----BEGIN [A-Z ]*PRIVATE KEY',
    '\\bgh[pousr]_[A-Za-z0-9]{30,}',
    '\\bgithub_pat_\\w{20,}',
    '\\bglpat-[\\w-]{20,}',
    '\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b',
    '\\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}',
    '\\bwhsec_[A-Za-z0-9+/=]{24,}',
    '\\bsk-(?=[\\w-]*\\d)[\\w-]{20,}',
    '\\bxox[abeoprs]-[\\w-]{10,}',
    '\\bGOCSPX-[\\w-]{20,}',
    '\\bSG\\.[\\w.-]{40,}',
    '\\bnpm_[A-Za-z0-9]{36}',
    '\\bsbp_[0-9a-f]{40}',
    '\\bsb_secret_[\\w-]{20,}',
    '\\brnd_[A-Za-z0-9]{24,}',
].join('|'));
/** Whether a text holds a credential in a format that its issuer documents. */
const holdsCredential = (text) => CREDENTIAL.test(text) && !isPlaceholder(text);
/** Whether one word looks drawn at random: a key, a token, a digest. Says nothing about a text of several words. */
const looksRandom = (text, shortest = 20) => {
    if (/\s/.test(text) || /^[a-z]+:\/\//i.test(text))
        return false;
    if (/^[0-9a-f]{32,}$/i.test(text) && /[a-f]/i.test(text))
        return true;
    if (/^eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(text) || /^AIza[\w-]{35}$/.test(text))
        return true;
    const bare = text.replace(/[^A-Za-z0-9]/g, '').slice(0, 500);
    if (bare.length < shortest)
        return false;
    const turns = bare.match(/(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[a-z0-9]|(?<=[0-9])[A-Za-z]/g)?.length ?? 0;
    const digits = bare.match(/[0-9]/g)?.length ?? 0;
    const ratio = turns / bare.length;
    if (digits >= 2)
        return ratio >= 0.3 && bare.length - digits >= 4;
    // Without digits, only capitals side by side tell a random text from words joined by capitals.
    return ratio >= 0.4 && (bare.match(/[A-Z](?=[A-Z])/g)?.length ?? 0) >= 2;
};
/**
 * The same for a text that stands where a secret would: there capitals, small letters and digits in one word are enough, which
 * in a name are not.
 */
const looksDrawn = (text, shortest) => looksRandom(text, shortest) ||
    (text.length >= shortest && /^\S+$/.test(text) && [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(text)));
/** Whether a text is a secret's value rather than a name or a sentence. Errs on the side of silence. */
const looksLikeSecretValue = (text) => holdsCredential(text) || hasUserInfo(text) || (looksRandom(text) && !isPlaceholder(text));


/***/ }),

/***/ 16065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readShell)
});

// EXTERNAL MODULE: ./lib/parsers/env-references/parse-shell.js
var parse_shell = __webpack_require__(52129);
// EXTERNAL MODULE: ./lib/parsers/secret-shape.js
var secret_shape = __webpack_require__(34918);
;// CONCATENATED MODULE: ./lib/parsers/start-command/shown-words.js

const HIDDEN = '•••';
/** A word of a command, or a stand-in where it may carry a secret. A path is judged by its parts: only one of them can be random. */
const shownWord = (word) => (0,secret_shape/* holdsCredential */.KK)(word) ||
    (0,secret_shape/* hasUserInfo */.A$)(word) ||
    word.split(/[/=:,.@]/).some((part) => (0,secret_shape/* looksRandom */.EZ)(part, 24) || (0,secret_shape/* looksDrawn */.VI)(part, 16))
    ? HIDDEN
    : word;
/** An option whose value is a secret whatever it looks like: `--api-key`, `--password`. */
const SECRET_OPTION = /^--?[\w-]{0,60}(?:key|token|secret|passw(?:or)?d|passphrase|pwd|credentials?)$/i;
const VARIABLE = /^\$(?:\w+|\{\w+\})$/;
const isAssignment = (word) => /^[A-Za-z_]\w*\+?=/.test(word);
/** Programs whose arguments are commands themselves. */
const TAKES_COMMANDS = /(?:^|\/)(?:(?:ba|z|da|a)?sh|concurrently|cross-env-shell|nodemon)$/;
/** A command's words: of `KEY=value` behind `env`, `export` or `cross-env`, and inside a command in quotes, the name alone is kept. */
const shownWords = (words) => {
    const [program = ''] = words;
    return words.map((word, i) => {
        if (SECRET_OPTION.test(words[i - 1] ?? '') && !VARIABLE.test(word))
            return HIDDEN;
        const [option = '', value] = word.split(/=(.*)/s);
        if (value !== undefined && SECRET_OPTION.test(option) && !VARIABLE.test(value))
            return `${option}=`;
        if (TAKES_COMMANDS.test(program) && /\s/.test(word))
            return shownText(word);
        return isAssignment(word) ? word.slice(0, word.indexOf('=') + 1) : shownWord(word);
    });
};
const shownText = (text) => text
    .replace(/(?<![^\s;&|(])([A-Za-z_]\w*=)(?:'[^']*'|"[^"]*"|[^\s;&|'"])*/g, '$1')
    .split(/(\s+)/)
    .map(shownWord)
    .join('');

;// CONCATENATED MODULE: ./lib/parsers/shell-script.js


/** Assignments that name code and never a secret. */
const TOLD = ['PYTHONPATH', 'DJANGO_SETTINGS_MODULE', 'FLASK_APP', 'CELERY_APP'];
const MOST_CHARACTERS = 64 * 1024;
/** Reads shell as far as it must be known what is run. Never throws; takes time in proportion to the text. */
const readShell = (text) => {
    const root = (0,parse_shell/* parseShell */.a)(text.slice(0, MOST_CHARACTERS));
    const commands = [];
    let isCut = root === undefined || text.length > MOST_CHARACTERS;
    let exported = {};
    const todo = root === undefined ? [] : [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        const children = (0,parse_shell/* childrenOf */.L)(node);
        if (children === undefined)
            isCut = true;
        for (const child of [...(children ?? [])].reverse())
            todo.push(child);
        if (node.type !== 'Command')
            continue;
        const words = wordsOf(node);
        const settings = settingsOf([...node.prefix, ...node.suffix]);
        if (words.length === 0 || words[0] === 'export')
            exported = { ...exported, ...settings };
        else
            commands.push({ words, settings: { ...exported, ...settings } });
    }
    return { commands, isCut };
};
const wordsOf = ({ name, suffix }) => shownWords([
    ...(name === undefined ? [] : [textOf(name)]),
    ...suffix.flatMap((argument) => {
        if (argument.type === 'Word')
            return [textOf(argument)];
        return argument.type === 'Assignment' ? [`${argument.name}=`] : [];
    }),
]);
const settingsOf = (nodes) => Object.fromEntries(nodes
    .map((node) => (node.type === 'Assignment' ? assigned(node) : undefined))
    .filter((setting) => setting !== undefined));
const assigned = ({ name, value }) => {
    if (value.type !== 'Word' || !TOLD.includes(name))
        return undefined;
    const text = textOf(value);
    return shownWord(text) === text ? [name, text] : undefined;
};
const textOf = ({ parts, value }) => (parts === undefined ? value : parts.map(partText).join(''));
const partText = (part) => {
    switch (part.type) {
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.map(partText).join('');
        case 'ParameterExpansion':
            return `\${${part.parameter}}`;
        case 'CommandExpansion':
        case 'ProcessSubstitution':
        case 'ArithmeticExpansion':
            return '$()';
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return part.value;
        default:
            return part.text;
    }
};


/***/ }),

/***/ 78392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ headerIn),
/* harmony export */   SP: () => (/* binding */ mayHandleRequests),
/* harmony export */   xF: () => (/* binding */ FORWARDED)
/* harmony export */ });
/** Meta's headers, by whatever name a framework gives them. https://developers.facebook.com/docs/graph-api/webhooks/getting-started */
const headerIn = (text) => {
    if (/hub[-_]signature[-_]256/i.test(text))
        return 'sha256';
    return /hub[-_]signature/i.test(text) ? 'sha1' : undefined;
};
/** The header to which each hop adds the address that it saw, after what the client sent. https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Forwarded-For */
const FORWARDED = /forwarded[-_]for/i;
/** Whether a file is worth parsing for this: it has an HMAC, speaks of the header, or of the end of one of the routes. */
const mayHandleRequests = (text, routes) => /hub[-_]signature|hmac|timingSafeEqual|compare_digest|webhook/i.test(text) ||
    routes.some((route) => text.includes(route.split('/').findLast((part) => part !== '') ?? route));


/***/ }),

/***/ 49828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSpecimen),
/* harmony export */   N: () => (/* binding */ SPECIMEN)
/* harmony export */ });
const SPECIMEN = 'It stands among examples, templates, documentation or test data, and no service of the policy has its source there.';
const SPECIMENS = /(?:^|\/)(?:(?:__)?fixtures?(?:__)?|test[-_]?data|examples?|samples?|templates?|scaffolds?|docs?|documentation)\/|(?:^|\/)(?:docs?[-_.]requirements|requirements[-_.]docs?)\.(?:txt|in)$/;
/**
 * By its folder nobody deploys it. Where a service has its source in such a folder that is no longer so: `examples/api/` of a
 * service is as good as any other.
 */
const isSpecimen = (path, services) => services
    .flatMap(({ source }) => source.map((folder) => folder.replace(/^(?:\.?\/)+|^\.$/, '').replace(/\/+$/, '')))
    .filter((folder) => folder !== '' && path.startsWith(`${folder}/`))
    .concat('')
    .every((folder) => SPECIMENS.test(folder === '' ? path : path.slice(folder.length + 1)));


/***/ }),

/***/ 41829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ startsOf),
  K: () => (/* binding */ startsOfWords)
});

// EXTERNAL MODULE: ./lib/parsers/shell-script.js + 1 modules
var shell_script = __webpack_require__(16065);
;// CONCATENATED MODULE: ./lib/parsers/start-command/options.js
/**
 * Splits arguments into options and the rest. `withValue` lists the options whose value is the next argument; `--x=y` is one too.
 * With `stopAtFirst` everything from the first positional on is positional: the arguments of a program that is started.
 */
const optionsOf = (args, withValue, stopAtFirst = false) => {
    const given = [];
    const positionals = [];
    for (let i = 0; i < args.length; i++) {
        const arg = args[i] ?? '';
        if (arg === '--') {
            positionals.push(...args.slice(i + 1));
            break;
        }
        if (!arg.startsWith('-') || arg === '-') {
            if (stopAtFirst) {
                positionals.push(...args.slice(i));
                break;
            }
            positionals.push(arg);
            continue;
        }
        const equals = arg.indexOf('=');
        const joined = withValue.find((name) => /^-\w$/.test(name) && arg.startsWith(name) && arg.length > 2);
        if (equals > 0)
            given.push([arg.slice(0, equals), arg.slice(equals + 1)]);
        else if (withValue.includes(arg))
            given.push([arg, args[++i] ?? '']);
        else if (joined !== undefined && !arg.startsWith('--'))
            given.push([joined, arg.slice(2)]);
        else
            given.push([arg, '']);
    }
    const values = new Map(given);
    return {
        values,
        positionals,
        all: (...names) => given.filter(([name]) => names.includes(name)).map(([, value]) => value),
    };
};
/** The words of a text: how tables of names are written. */
const listed = (names) => names.trim().split(/\s+/);

;// CONCATENATED MODULE: ./lib/parsers/start-command/node-programs.js

const NODE_VALUES = listed(`-r --require --import --loader --experimental-loader -C --conditions -e --eval -p --print --env-file --env-file-if-exists --run --title --watch-path --icu-data-dir --inspect-port --tsconfig -P --project -O --compiler-options --ignore -i -w --watch -x --exec --ext --delay --config -c --max-old-space-size --stack-trace-limit --preload --cwd --import-map --port`);
/** Options of the same letter that take no value in this program. */
const WITHOUT_VALUE = {
    node: ['-c', '--watch', '-w', '-i', '-x', '-P', '-O'],
    tsx: ['-c', '--watch', '-w', '-i', '-x', '-O'],
    'ts-node': ['-w', '-x', '--watch'],
    bun: ['--watch', '-w', '-i', '-x', '-P', '-O'],
    deno: ['--watch', '-w', '-i', '-x', '-P', '-O', '-r', '-e'],
};
const RUNNERS = new Set(listed(`node nodejs tsx ts-node ts-node-esm ts-node-script ts-node-dev tsnd nodemon node-dev swc-node esno esmo vite-node jiti babel-node esr sucrase-node esbuild-runner zx supervisor`));
const isNodeProgram = (program) => RUNNERS.has(program) || /^(?:bun|deno|pm2(?:-runtime|-docker)?|forever)$/.test(program);
/** What `node`, a TypeScript runner, Bun, Deno or pm2 starts; `nested` reads a command given as an argument. */
const nodeStarts = (call, nested) => {
    const { program } = call;
    if (program.startsWith('pm2'))
        return pm2Starts(call);
    if (program === 'bun' || program === 'deno')
        return runtimeStarts(call, nested);
    if (program === 'forever')
        return runStarts({ ...call, args: call.args.filter((arg) => arg !== 'start') }, nested);
    const [first] = call.args;
    const watches = program === 'tsx' && first === 'watch';
    return runStarts(watches ? { ...call, args: call.args.slice(1) } : call, nested);
};
const runStarts = (call, nested) => {
    const none = WITHOUT_VALUE[call.program] ?? [];
    const { values, all, positionals } = optionsOf(call.args, NODE_VALUES.filter((name) => !none.includes(name)), true);
    const loaded = all('-r', '--require', '--import', '--loader', '--experimental-loader', '--preload')
        .filter((path) => /^\.{1,2}\//.test(path))
        .map((path) => file(call, path));
    const exec = values.get('--exec') ?? (call.program === 'nodemon' ? values.get('-x') : undefined);
    const script = values.get('--run');
    if (script !== undefined)
        return [...loaded, { ...whereOf(call), kind: 'package-script', script }];
    if (exec !== undefined)
        return [...loaded, ...nested([exec, ...positionals].join(' '))];
    if (['-e', '--eval', '-p', '--print'].some((name) => values.has(name))) {
        return [
            ...loaded,
            { ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given its code on the command line` },
        ];
    }
    if (values.has('--version') || values.has('-v') || values.has('--help'))
        return loaded;
    if (values.has('--test'))
        return loaded;
    const [path] = positionals;
    if (path === undefined)
        return [...loaded, { ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given no file` }];
    return [...loaded, file(call, path)];
};
const runtimeStarts = (call, nested) => {
    const { positionals, values } = optionsOf(call.args, ['--cwd', '--filter', '-F', '--config', '-c', '--env-file', '--preload', '-r'], true);
    const [verb = '', ...rest] = positionals;
    const folder = values.get('--cwd') ?? call.folder;
    const inFolder = { ...whereOf(call), folder };
    const packages = values.get('--filter') ?? values.get('-F');
    if (QUIET_VERBS.has(verb) || verb === '')
        return [];
    if (/^(?:x|exec)$/.test(verb))
        return nested(rest.join(' '));
    if (call.program === 'deno') {
        if (verb === 'task')
            return [{ ...inFolder, kind: 'package-script', script: rest[0] ?? '' }];
        if (verb === 'run' || verb === 'serve')
            return runStarts({ ...call, folder, args: rest }, nested);
        return looksLikeFile(verb) ? [file({ ...call, folder }, verb)] : unknownVerb(call, verb);
    }
    const named = verb === 'run' ? optionsOf(rest, ['--filter', '-F'], true) : undefined;
    const target = named === undefined ? verb : (named.positionals[0] ?? '');
    const filter = packages ?? named?.values.get('--filter') ?? named?.values.get('-F');
    if (looksLikeFile(target))
        return runStarts({ ...call, folder, args: [...call.args.slice(0, call.args.indexOf(verb)), target] }, nested);
    return [
        {
            ...inFolder,
            kind: 'package-script',
            script: target,
            ...(filter === undefined ? {} : { packages: [filter] }),
            program: named === undefined ? positionals : named.positionals,
        },
    ];
};
const QUIET_VERBS = new Set(listed(`install i add remove update build test upgrade cache check fmt lint compile types pm link publish outdated init create audit bundle doc info completions repl`));
/** `pm2 start x.js`, `pm2-runtime start ecosystem.config.js`, `pm2 start npm -- start`. */
const pm2Starts = (call) => {
    const args = call.args[0] === 'start' || call.args[0] === 'startOrReload' ? call.args.slice(1) : call.args;
    if (call.program === 'pm2' && args === call.args)
        return [];
    const split = args.indexOf('--');
    const { positionals, values } = optionsOf(split < 0 ? args : args.slice(0, split), listed(`-n --name -i --instances --interpreter --node-args --env --cwd --max-memory-restart -l --log -o -e`));
    const folder = values.get('--cwd') ?? call.folder;
    const [target] = positionals;
    if (target === undefined)
        return [{ ...whereOf(call), kind: 'unknown', why: '`pm2` is given no file' }];
    if (/^(?:npm|yarn|pnpm)$/.test(target)) {
        const [first = 'start', second = ''] = split < 0 ? [] : args.slice(split + 1);
        return [{ ...whereOf(call), folder, kind: 'package-script', script: first === 'run' ? second : first }];
    }
    if (/\.(?:config\.[cm]?js|json|ya?ml)$/.test(target)) {
        return [{ ...whereOf(call), kind: 'unknown', why: `what \`pm2\` starts is written in \`${target}\`` }];
    }
    return [file({ ...call, folder }, target)];
};
const file = (call, path) => /[$*]/.test(path)
    ? {
        ...whereOf(call),
        kind: 'unknown',
        why: `the file that \`${call.program}\` starts is made up at run time: \`${path}\``,
    }
    : {
        ...whereOf(call),
        kind: 'file',
        path,
        language: path.endsWith('.py') ? 'python' : path.endsWith('.sh') ? 'shell' : 'javascript',
    };
const unknownVerb = (call, verb) => [
    { ...whereOf(call), kind: 'unknown', why: `\`${call.program} ${verb}\` is no command that is known` },
];
const looksLikeFile = (word) => /\.[cm]?[jt]sx?$/.test(word) || /^\.{0,2}\//.test(word);
const whereOf = ({ folder, pythonPath, settings }) => ({ folder, pythonPath, settings });

// EXTERNAL MODULE: ./lib/parsers/start-command/start.js
var start = __webpack_require__(1935);
;// CONCATENATED MODULE: ./lib/parsers/start-command/package-managers.js



const isPackageManager = (program) => Object.hasOwn(MANAGERS, program);
const FOLDER = ['--prefix', '-C', '--dir', '--cwd'];
const FILTER = ['-w', '--workspace', '--filter', '-F', '--filter-prod', '--scope'];
/** Commands of the package managers that start no code of the project's own. */
const QUIET = new Set([
    '',
    ...listed(` ci install i add remove update upgrade up audit dedupe prune config set cache link pack publish rebuild version view why ls list outdated store fetch import deploy login plugin test t bootstrap clean-install approve-builds env patch init create policies constraints dlx`),
]);
const MANAGERS = {
    npm: (call, again) => npmStarts(call, again),
    pnpm: (call, again) => pnpmStarts(call, again),
    yarn: (call, again) => yarnStarts(call, again),
    turbo: (call) => turboStarts(call),
    lerna: (call) => turboStarts(call),
    'npm-run-all': (call) => eachScript(call),
    'run-s': (call) => eachScript(call),
    'run-p': (call) => eachScript(call),
};
/** The scripts of a package that `npm`, `pnpm`, `yarn`, `turbo` or `npm-run-all` runs; `again` reads what they execute instead. */
const packageManagerStarts = (call, again) => MANAGERS[call.program]?.(call, again) ?? [];
const eachScript = (call) => call.args
    .filter((arg) => !arg.startsWith('-'))
    .map((script) => ({ ...whereOf(call), kind: 'package-script', script }));
const npmStarts = (call, again) => {
    const { values, all, positionals } = optionsOf(call.args, [
        ...FOLDER,
        '-w',
        '--workspace',
        '--loglevel',
        '-p',
        '--package',
    ]);
    const [verb = '', ...rest] = positionals;
    const folder = folderOf(call, values);
    const packages = all('-w', '--workspace');
    const every = values.has('--workspaces') || values.has('-ws') ? ['*'] : [];
    if (verb === 'exec' || verb === 'x')
        return again(call.args.slice(call.args.indexOf(verb) + 1).filter((arg) => arg !== '--'), folder);
    const script = verb === 'run' || verb === 'run-script' || verb === 'rum'
        ? (rest[0] ?? '')
        : /^(?:start|restart|stop)$/.test(verb)
            ? verb
            : '';
    if (script === '')
        return QUIET.has(verb) ? [] : [unknown(call, verb)];
    const optional = values.has('--if-present');
    return [scriptStart(call, folder, script, [...packages, ...every], undefined, optional)];
};
const pnpmStarts = (call, again) => {
    const { values, all, positionals } = optionsOf(call.args, [...FOLDER, ...FILTER.slice(2), '--loglevel', '--reporter', '--workspace-concurrency'], true);
    const folder = folderOf(call, values);
    const packages = all('--filter', '-F', '--filter-prod');
    const every = packages.length === 0 && (values.has('-r') || values.has('--recursive')) ? ['*'] : [];
    const root = values.has('-w') || values.has('--workspace-root');
    const [verb = '', ...rest] = positionals;
    if (verb === 'exec' || verb === 'dlx') {
        return packages.length + every.length > 0
            ? [unknown(call, `--filter … ${verb}`)]
            : again(rest.filter((arg) => arg !== '--'), folder);
    }
    if (verb === 'run' || verb === 'run-script') {
        const inner = optionsOf(rest, FILTER.slice(2), true);
        const named = [...packages, ...inner.all('--filter', '-F')];
        const [script = '', ...more] = inner.positionals;
        return [
            scriptStart(call, folder, script, [...named, ...every], undefined, inner.values.has('--if-present') || more.length < 0),
        ];
    }
    if (QUIET.has(verb))
        return [];
    return [scriptStart(call, root ? '' : folder, verb, [...packages, ...every], positionals)];
};
const yarnStarts = (call, again) => {
    const { values, positionals } = optionsOf(call.args, FOLDER, true);
    const folder = folderOf(call, values);
    const [verb = '', ...rest] = positionals;
    if (verb === 'workspace') {
        const [name = '', ...inner] = rest;
        const words = inner[0] === 'run' ? inner.slice(1) : inner;
        const [script = ''] = words;
        return QUIET.has(script) ? [] : [scriptStart(call, folder, script, [name], words)];
    }
    if (verb === 'workspaces') {
        const run = rest.indexOf('run');
        return run < 0 ? [] : [scriptStart(call, folder, rest[run + 1] ?? '', ['*'])];
    }
    if (verb === 'exec' || verb === 'dlx')
        return again(rest.filter((arg) => arg !== '--'), folder);
    const words = verb === 'run' ? optionsOf(rest, [], true).positionals : positionals;
    const [script = ''] = words;
    return QUIET.has(script) ? [] : [scriptStart(call, folder, script, [], words)];
};
/** `turbo run start --filter=api`, `turbo start`, `lerna run start --scope=api`. */
const turboStarts = (call) => {
    const { all, values, positionals } = optionsOf(call.args, listed(`--filter -F --scope --cwd --concurrency --env-mode --output-logs --log-order --ui`));
    const scripts = positionals[0] === 'run' ? positionals.slice(1) : positionals;
    const named = all('--filter', '-F', '--scope');
    if (scripts.length === 0 || /^(?:prune|login|link|bootstrap|version)$/.test(scripts[0] ?? ''))
        return [];
    return scripts.map((written) => {
        const [pkg = '', task] = written.split('#');
        const packages = task === undefined ? (named.length === 0 ? ['*'] : named) : [pkg];
        return scriptStart(call, folderOf(call, values), task ?? written, packages);
    });
};
const folderOf = (call, values) => {
    const named = FOLDER.map((name) => values.get(name)).find((value) => value !== undefined && value !== '');
    return named === undefined ? call.folder : (0,start/* within */.u)(call.folder, named);
};
const scriptStart = (call, folder, script, packages = [], program, optional = false) => ({
    ...whereOf(call),
    folder,
    kind: 'package-script',
    script,
    ...(packages.length === 0 ? {} : { packages }),
    ...(program === undefined ? {} : { program }),
    ...(optional ? { optional } : {}),
});
const unknown = (call, verb) => ({
    ...whereOf(call),
    kind: 'unknown',
    why: `\`${call.program} ${verb}\` is no command that is known`,
});

;// CONCATENATED MODULE: ./lib/parsers/start-command/prefixes.js

/** Programs that start the program that follows, with those of their options that take a value. */
const WRAPPERS = {
    exec: ['-a'],
    time: [],
    nohup: [],
    command: [],
    nice: ['-n'],
    timeout: ['-s', '-k', '--signal', '--kill-after'],
    sudo: ['-u', '-g', '--user'],
    env: ['-u', '-C', '-S', '--chdir'],
    tini: ['-p', '-e'],
    'dumb-init': [],
    catatonit: [],
    gosu: [],
    'su-exec': [],
    setpriv: [],
    stdbuf: ['-i', '-o', '-e'],
    'with-contenv': [],
    'cross-env': [],
    dotenv: ['-e', '-f', '--file', '-p', '-v', '-c'],
    dotenvx: ['-f', '--env-file', '-e', '--env'],
    'env-cmd': ['-f', '-e', '-r'],
    doppler: ['-p', '--project', '-c', '--config', '-t', '--token'],
    infisical: ['--env', '--projectId', '--path', '--token'],
    op: ['--env-file'],
    chamber: [],
    varlock: [],
    npx: ['-p', '--package'],
    bunx: [],
    pnpx: [],
    poetry: ['-C', '--directory', '-P', '--project'],
    pipenv: [],
    pdm: ['-p', '--project'],
    rye: [],
    hatch: ['-e', '--env'],
    uvx: ['--from', '--with', '-p', '--python'],
    uv: [
        '--with',
        '--extra',
        '--group',
        '--only-group',
        '--no-group',
        '--env-file',
        '-p',
        '--python',
        '--project',
        '--directory',
        '--package',
        '--index',
        '--with-requirements',
        '--with-editable',
        '--no-extra',
    ],
    bundle: [],
    conda: ['-n', '--name', '-p', '--prefix'],
    micromamba: ['-n', '-p'],
    'ddtrace-run': [],
    'newrelic-admin': [],
    'opentelemetry-instrument': [
        '--service_name',
        '--traces_exporter',
        '--metrics_exporter',
        '--logs_exporter',
        '--exporter_otlp_endpoint',
    ],
    'aws-lambda-rie': [],
    'heroku-exec': [],
    watchmedo: ['-d', '--directory', '-p', '--pattern', '--patterns'],
    'wait-for-it': ['-h', '-p', '-t', '--host', '--port', '--timeout'],
    'wait-for-it.sh': ['-h', '-p', '-t', '--host', '--port', '--timeout'],
    'wait-for': ['-t', '--timeout'],
    dockerize: ['-wait', '-timeout', '-template', '-stdout', '-stderr'],
};
/** What stands between such a program and the one it starts. */
const BETWEEN = {
    poetry: /^run$/,
    pipenv: /^run$/,
    pdm: /^run$/,
    rye: /^run$/,
    hatch: /^run$/,
    uv: /^run$/,
    bundle: /^exec$/,
    conda: /^run$/,
    micromamba: /^run$/,
    dotenvx: /^run$/,
    doppler: /^run$/,
    infisical: /^run$/,
    op: /^run$/,
    varlock: /^run$/,
    chamber: /^exec$/,
    'newrelic-admin': /^run-program$/,
    watchmedo: /^auto-restart$/,
};
/** Wrappers with an own argument before the program: a time, a user, an address. */
const ONE_MORE = new Set(['timeout', 'gosu', 'su-exec', 'wait-for-it', 'wait-for-it.sh', 'wait-for', 'chamber']);
/** Takes the prefixes off a command until the program stands in front that does the work. */
const unwrapped = (words) => {
    let rest = words.filter((word, i) => i > 0 || word !== '');
    let folder;
    for (let round = 0; round < MOST_PREFIXES; round++) {
        const [first = '', ...args] = rest;
        const program = bareName(first);
        const withValue = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined;
        if (withValue === undefined)
            return { words: [program, ...args], ...(folder === undefined ? {} : { folder }) };
        const next = inner(program, args, withValue);
        if (next === undefined)
            return { words: [program, ...args], ...(folder === undefined ? {} : { folder }) };
        rest = next.words;
        folder = next.folder ?? folder;
    }
    return { words: [] };
};
const MOST_PREFIXES = 12;
const inner = (program, args, withValue) => {
    const { values, positionals } = optionsOf(args, withValue, true);
    const between = BETWEEN[program];
    const folder = values.get('--directory') ?? values.get('-C') ?? values.get('--chdir');
    let rest = positionals;
    if (between !== undefined) {
        if (!between.test(rest[0] ?? ''))
            return undefined;
        const options = optionsOf(rest.slice(1), withValue, true);
        if (program === 'uv' && (options.values.has('-m') || options.values.has('--module'))) {
            rest = ['python', '-m', ...options.positionals];
        }
        else
            rest = options.positionals;
    }
    if (ONE_MORE.has(program))
        rest = rest.slice(1);
    if (program === 'env' || program === 'cross-env')
        rest = afterAssignments(rest);
    if (rest[0] === '--')
        rest = rest.slice(1);
    return { words: rest, ...(folder === undefined || program === 'watchmedo' ? {} : { folder }) };
};
/** `./node_modules/.bin/tsx`, `.venv/bin/python3.12`, `/usr/local/bin/node` by their names alone; a path of the project stays. */
const bareName = (program) => {
    const installed = /(?:^|\/)(?:node_modules\/\.bin|\.?v?env\/bin|usr\/(?:local\/)?s?bin|opt\/[\w./-]*bin|bin)\/([^/]+)$/;
    const [, name = program] = /^\/?bin\/(?:ba|da)?sh$/.test(program)
        ? [program, program.slice(program.lastIndexOf('/') + 1)]
        : program.startsWith('/') || /node_modules\/\.bin|v?env\/bin/.test(program)
            ? (installed.exec(program) ?? [])
            : [];
    return /^(?:python|pip)[\d.]*$/.test(name) ? name.replace(/[\d.]+$/, '') : name.replace(/@[\w.^~-]+$/, '');
};
const afterAssignments = (words) => {
    const program = words.findIndex((word) => !/^[A-Za-z_]\w*\+?=$/.test(word));
    return program < 0 ? [] : words.slice(program);
};

;// CONCATENATED MODULE: ./lib/parsers/start-command/python-loaders.js

const BIND = listed('-b --bind -h --host -p --port -w --workers -k --worker-class -t --timeout -c --config');
const LOADERS = {
    uvicorn: {
        values: [
            ...BIND,
            ...listed(`--app-dir --log-level --loop --http --ws --env-file --log-config --root-path --reload-dir --limit-concurrency --timeout-keep-alive --forwarded-allow-ips --ssl-keyfile --ssl-certfile --interface --uds --fd`),
        ],
        folders: ['--app-dir'],
    },
    gunicorn: {
        values: [
            ...BIND,
            ...listed(`--chdir --pythonpath --log-level --access-logfile --error-logfile --threads -n --name --preload-app --max-requests --max-requests-jitter --keep-alive --graceful-timeout -e --env --worker-tmp-dir --worker-connections --forwarded-allow-ips --log-file --user -u --group -g --pid --access-logformat --limit-request-line`),
        ],
        folders: ['--pythonpath'],
    },
    hypercorn: { values: [...BIND, '--access-logfile', '--log-level', '--root-path'] },
    granian: { values: [...BIND, '--interface', '--log-level', '--loop', '--working-dir'] },
    daphne: { values: [...BIND, '-e', '-u', '--fd', '-v', '--access-log', '--root-path'] },
    waitress: { values: ['--listen', '--host', '--port', '--threads', '--call', '--url-prefix'] },
    flask: { values: ['--app', '-A', '--env-file', '-e', '-h', '--host', '-p', '--port'], named: ['--app', '-A'] },
    celery: {
        values: listed(`-A --app -b --broker -Q --queues -c --concurrency -P --pool -l --loglevel -n --hostname -s --schedule --workdir -E -S --scheduler --max-tasks-per-child --autoscale --time-limit -O`),
        named: ['-A', '--app'],
    },
    dramatiq: {
        values: ['-p', '--processes', '-t', '--threads', '--path', '-P', '-Q', '--queues', '--log-file', '--pid-file'],
        each: true,
        folders: ['-P', '--path'],
    },
    huey_consumer: { values: ['-w', '--workers', '-k', '--worker-type', '-l', '--logfile'] },
    arq: { values: ['--watch', '--custom-log-dict'] },
    taskiq: { values: ['-w', '--workers', '--log-level'], verbs: ['worker', 'scheduler'], each: true },
    faststream: { values: ['-w', '--workers', '--log-level', '--app-dir'], verbs: ['run'], folders: ['--app-dir'] },
    sanic: { values: ['-H', '--host', '-p', '--port', '-w', '--workers'] },
    litestar: {
        values: ['--app', '--app-dir', '-H', '--host', '-p', '--port', '-W', '--wc'],
        named: ['--app'],
        folders: ['--app-dir'],
    },
};
/** Programs whose Python file is a path, and the verbs in front of it. */
const FILE_RUNNERS = {
    streamlit: ['run'],
    chainlit: ['run'],
    panel: ['serve'],
    bokeh: ['serve'],
    mcp: ['run', 'dev'],
    fastmcp: ['run'],
    marimo: ['run', 'edit'],
    gradio: [],
};

;// CONCATENATED MODULE: ./lib/parsers/start-command/python-programs.js




/** Where `flask run` and `fastapi run` look without being told. https://flask.palletsprojects.com/en/stable/cli/ · https://fastapi.tiangolo.com/fastapi-cli/ */
const FLASK_DEFAULTS = ['wsgi', 'app'];
const FASTAPI_DEFAULTS = ['main', 'app', 'api', 'app.main', 'app.app', 'app.api'];
const isPythonProgram = (program) => program === 'python' ||
    program === 'pypy' ||
    program === 'fastapi' ||
    program === 'rq' ||
    program === 'alembic' ||
    program === 'manage.py' ||
    Object.hasOwn(LOADERS, aliasOf(program)) ||
    Object.hasOwn(FILE_RUNNERS, program);
const aliasOf = (program) => ({ 'waitress-serve': 'waitress', 'huey_consumer.py': 'huey_consumer' })[program] ?? program;
/** What Python, or a program written in it, starts; `again` reads what stands behind `-m`. */
const pythonStarts = (call, again) => {
    const program = aliasOf(call.program);
    if (program === 'python' || program === 'pypy')
        return interpreterStarts(call, again);
    if (program === 'manage.py')
        return [fileStart(call, 'manage.py')];
    if (program === 'alembic')
        return [{ ...whereOf(call), kind: 'framework', framework: 'alembic' }];
    if (program === 'rq')
        return rqStarts(call);
    if (program === 'fastapi')
        return fastapiStarts(call);
    const runs = Object.hasOwn(FILE_RUNNERS, program) ? FILE_RUNNERS[program] : undefined;
    if (runs !== undefined)
        return fileRunnerStarts(call, runs);
    return loaderStarts({ ...call, program }, LOADERS[program] ?? { values: [] });
};
const interpreterStarts = (call, again) => {
    const { args } = call;
    const m = args.findIndex((arg, i) => arg === '-m' &&
        args.slice(0, i).every((before, j) => before.startsWith('-') || /^-[XW]$/.test(args[j - 1] ?? '')));
    if (m >= 0) {
        const [module = '', ...rest] = args.slice(m + 1);
        if (module === 'debugpy')
            return interpreterStarts({ ...call, args: rest.slice(Math.max(rest.indexOf('-m'), 0)) }, again);
        if (isPythonProgram(module))
            return again([module, ...rest]);
        if (QUIET_MODULES.has(module))
            return [];
        return [moduleStart(call, `${module}`)];
    }
    const { positionals, values } = optionsOf(args, ['-X', '-W', '-c', '--check-hash-based-pycs'], true);
    if (values.has('-c'))
        return [{ ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given its code on the command line` }];
    const [path] = positionals;
    if (path === undefined)
        return values.size > 0 ? [] : [{ ...whereOf(call), kind: 'unknown', why: `\`${call.program}\` is given no file` }];
    if (/(?:^|\/)(?:setup\.py)$/.test(path))
        return [];
    return [fileStart(call, path)];
};
const QUIET_MODULES = new Set(listed(`pip venv ensurepip http.server compileall pytest unittest build pipenv poetry spacy nltk.downloader playwright json.tool virtualenv uv prisma`));
const loaderStarts = (call, loader) => {
    const { values, all, positionals } = optionsOf(call.args, loader.values);
    const folders = all(...(loader.folders ?? [])).flatMap((value) => value.split(','));
    const chdir = values.get('--chdir') ?? values.get('--workdir') ?? values.get('--working-dir');
    const inFolder = {
        ...call,
        folder: chdir === undefined ? call.folder : (0,start/* within */.u)(call.folder, chdir),
        pythonPath: [...call.pythonPath, ...folders],
    };
    const rest = loader.verbs?.includes(positionals[0] ?? '') ? positionals.slice(1) : positionals;
    const named = loader.named?.map((name) => values.get(name)).find((value) => value !== undefined && value !== '');
    const config = configStarts(inFolder, values.get('-c') ?? values.get('--config'));
    if (call.program === 'flask')
        return [...flaskStarts(inFolder, named)];
    if (loader.named !== undefined) {
        const module = named ?? call.settings['CELERY_APP'];
        return module === undefined ? [noModule(call)] : [targetStart(inFolder, module)];
    }
    const targets = loader.each ? rest : rest.slice(0, 1);
    if (targets.length === 0)
        return config.length > 0 ? config : values.has('--version') ? [] : [noModule(call)];
    return [...config, ...targets.map((target) => targetStart(inFolder, target))];
};
/** Gunicorn executes its configuration, and `gunicorn.conf.py` without being told. https://docs.gunicorn.org/en/stable/settings.html */
const configStarts = (call, path) => call.program === 'gunicorn' && path?.endsWith('.py') ? [fileStart(call, path.replace(/^file:/, ''))] : [];
const flaskStarts = (call, named) => {
    const app = named ?? call.settings['FLASK_APP'];
    if (app !== undefined)
        return [targetStart(call, app)];
    const [module = '', ...alternatives] = FLASK_DEFAULTS;
    return [moduleStart(call, module, alternatives)];
};
const fastapiStarts = (call) => {
    const { positionals, values } = optionsOf(call.args, [
        '--host',
        '--port',
        '--workers',
        '--root-path',
        '--app',
        '-e',
        '--entrypoint',
    ]);
    const [verb = '', path] = positionals;
    if (verb !== 'run' && verb !== 'dev')
        return [];
    const entry = values.get('--entrypoint') ?? values.get('-e');
    if (entry !== undefined)
        return [targetStart(call, entry)];
    if (path !== undefined)
        return [fileStart(call, path)];
    const [module = '', ...alternatives] = FASTAPI_DEFAULTS;
    return [moduleStart(call, module, alternatives)];
};
const rqStarts = (call) => [
    { ...whereOf(call), kind: 'unknown', why: '`rq` runs whatever functions the queue names' },
];
const fileRunnerStarts = (call, verbs) => {
    const positionals = call.args.filter((arg, i) => !arg.startsWith('-') && (i > 0 || !verbs.includes(arg)));
    const path = positionals.find((word) => /\.py(?::\w+)?$/.test(word));
    return [path === undefined ? noModule(call) : fileStart(call, path.replace(/:\w+$/, ''))];
};
/** `pkg.mod:app`, `pkg.mod:create_app()`, `app/main.py:app` or `pkg.mod`. */
const targetStart = (call, target) => {
    const [module = ''] = target.split(/[:(]/);
    if (module.endsWith('.py') || (module.includes('/') && !looksLikeFile(module)))
        return fileStart(call, module);
    // Celery takes an attribute, or a package's module `celery`; arq and huey an attribute at the end.
    const parent = module.slice(0, Math.max(module.lastIndexOf('.'), 0));
    const alternatives = call.program === 'celery'
        ? [`${module}.celery`, parent]
        : /^(?:arq|huey_consumer|flask)$/.test(call.program)
            ? [parent]
            : [];
    return moduleStart(call, module, alternatives.filter((other) => other !== ''));
};
const moduleStart = (call, module, alternatives = []) => /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(module)
    ? { ...whereOf(call), kind: 'python-module', module, ...(alternatives.length === 0 ? {} : { alternatives }) }
    : { ...whereOf(call), kind: 'unknown', why: `the module that \`${call.program}\` loads is no name: \`${module}\`` };
const fileStart = (call, path) => /[$*]/.test(path)
    ? {
        ...whereOf(call),
        kind: 'unknown',
        why: `the file that \`${call.program}\` starts is made up at run time: \`${path}\``,
    }
    : { ...whereOf(call), kind: 'file', path, language: 'python' };
const noModule = (call) => ({
    ...whereOf(call),
    kind: 'unknown',
    why: `\`${call.program}\` is not told which module to load`,
});

;// CONCATENATED MODULE: ./lib/parsers/start-command/quiet-programs.js
/** Programs that start no code of the project: tools of the shell, installers, compilers, clients, servers of static files. */
const quiet_programs_QUIET = new Set(`: . [ [[ alias apk apt apt-get ar asdf awk aws base64 basename bc biome black break brew bundle c++ caddy cat cc certbot chmod chown cmake
  composer continue coreutils corepack cp curl cut date dirname docker dpkg drizzle-kit echo esbuild eslint eval exit export expr false ffmpeg
  find flyctl fnm freeze g++ gcc gcloud getopts git gpg grep gunzip gzip head hostname husky http-server id isort jest jq kill ldconfig ln local
  locale-gen logger ls lsof make-dir mkdir mktemp mise mv mypy mysql n nc netstat nginx node-gyp node-pre-gyp nproc nvm oxlint patch-package pg_dump
  pg_isready pg_restore pip pip-compile playwright printenv printf prettier prisma ps psql pwd puppeteer pyenv pylint pytest rclone read readlink
  realpath redis-cli redis-server return rimraf rm rmdir rsync rtx ruff rustup sass sed seq serve set shellcheck shift shopt simple-git-hooks sleep
  sort source sqlite3 ssh ssh-keyscan stat strip supabase svelte-kit swc tail tailwindcss tar tee test touch tr trap true tsc tsc-alias tsup type
  tsdown ulimit umask uname uniq unset unzip update-ca-certificates useradd vitest vue-tsc wait wc wget which whoami xargs xz yes zip babel ncc
  @vercel/ncc rollup unbuild pkgroll microbundle postcss lightningcss copyfiles cpx cpy shx del-cli mkdirp graphql-codegen openapi-typescript orval
  openapi-generator-cli prisma-client-py typeorm-ts-node sequelize-cli tsx-cli ldd cargo rustc gem virtualenv uv poetry pipenv pdm rye hatch conda
  concurrently-version ngrok`.split(/\s+/));
/** Frameworks that find their code by the names of files, and the programs that start or build with them. */
const FRAMEWORKS = {
    next: 'next',
    nuxt: 'nuxt',
    nuxi: 'nuxt',
    vite: 'vite',
    astro: 'astro',
    remix: 'remix',
    'remix-serve': 'remix',
    'remix-vite': 'remix',
    'react-router': 'remix',
    'react-router-serve': 'remix',
    'react-scripts': 'react-scripts',
    craco: 'react-scripts',
    gatsby: 'gatsby',
    'vue-cli-service': 'vue-cli',
    ng: 'angular',
    nest: 'nest',
    parcel: 'static',
    webpack: 'webpack',
    'webpack-cli': 'webpack',
    rspack: 'webpack',
    rsbuild: 'rsbuild',
    expo: 'expo',
    vinxi: 'vinxi',
    knex: 'knex',
    strapi: 'every-file',
    medusa: 'every-file',
    redwood: 'every-file',
    keystone: 'keystone',
    payload: 'payload',
    probot: 'probot',
    eleventy: 'eleventy',
    'graphile-worker': 'every-file',
    storybook: 'storybook',
    wrangler: 'every-file',
};
const isQuiet = (program) => quiet_programs_QUIET.has(program);
const frameworkOf = (program) => Object.hasOwn(FRAMEWORKS, program) ? FRAMEWORKS[program] : undefined;
/** Programs whose language is not read. */
const FOREIGN = {
    ruby: 'Ruby',
    rails: 'Ruby',
    rake: 'Ruby',
    puma: 'Ruby',
    rackup: 'Ruby',
    sidekiq: 'Ruby',
    unicorn: 'Ruby',
    'bin/rails': 'Ruby',
    go: 'Go',
    air: 'Go',
    java: 'Java',
    mvn: 'Java',
    gradle: 'Java',
    './gradlew': 'Java',
    php: 'PHP',
    'php-fpm': 'PHP',
    'apache2-foreground': 'PHP',
    mix: 'Elixir',
    elixir: 'Elixir',
    iex: 'Elixir',
    dotnet: '.NET',
    perl: 'Perl',
    swift: 'Swift',
    lua: 'Lua',
    Rscript: 'R',
    julia: 'Julia',
};

;// CONCATENATED MODULE: ./lib/parsers/start-command.js







/**
 * What a command line starts, in the order written; empty where nothing of it is code of the project (`npm ci`). Package scripts are
 * named, not looked up. What cannot be told is `unknown`, in words that repeat no value. Never throws.
 */
const startsOf = (script, where = {}) => startsIn(script, where, 0);
/** The same for the words of one command, as an image's `CMD ["node", "x.js"]` gives them. */
const startsOfWords = (words, where = {}) => startsOfCommand({ words, settings: {} }, { ...NOWHERE, ...where }, 0);
const NOWHERE = { folder: '', pythonPath: [], settings: {} };
const DEEPEST = 6;
const startsIn = ({ commands, isCut }, where, depth) => {
    const here = { ...NOWHERE, ...where };
    const starts = [];
    let folder = here.folder;
    for (const command of commands) {
        const [program, target = ''] = command.words;
        if (program === 'cd' || program === 'pushd')
            folder = /[$~]/.test(target) ? folder : (0,start/* within */.u)(folder, target);
        else
            starts.push(...startsOfCommand(command, { ...here, folder }, depth));
    }
    if (isCut)
        starts.push({ ...here, kind: 'unknown', why: 'the command is too long or too deeply nested to be read' });
    return starts;
};
const startsOfCommand = ({ words, settings }, where, depth) => {
    const { words: rest, folder } = unwrapped(words);
    const [program = '', ...args] = rest;
    if (program === '')
        return [];
    const pythonPath = settings['PYTHONPATH']?.split(':').filter((part) => part !== '' && !part.startsWith('$')) ?? [];
    const call = {
        program,
        args,
        folder: folder === undefined ? where.folder : (0,start/* within */.u)(where.folder, folder),
        pythonPath: [...where.pythonPath, ...pythonPath],
        settings: { ...where.settings, ...settings },
    };
    if (depth > DEEPEST)
        return [{ ...whereOf(call), kind: 'unknown', why: 'commands are nested too deep to be followed' }];
    const nested = (text) => startsIn((0,shell_script/* readShell */.l)(text), whereOf(call), depth + 1);
    const again = (inner, inFolder = call.folder) => startsOfCommand({ words: inner, settings }, { ...where, folder: inFolder }, depth + 1);
    return startsOfCall(call, nested, again);
};
const startsOfCall = (call, nested, again) => {
    const { program, args } = call;
    if (/^(?:ba|z|da|a)?sh$/.test(program))
        return shellStarts(call, nested);
    if (program === 'concurrently')
        return concurrentStarts(call, nested);
    if ((program === '.' || program === 'source') && /\.sh$/.test(args[0] ?? ''))
        return [shellFile(call, args[0] ?? '')];
    if (isPackageManager(program))
        return packageManagerStarts(call, (words, folder) => again(words, folder));
    if (isNodeProgram(program))
        return nodeStarts(call, nested);
    if (isPythonProgram(program))
        return pythonStarts(call, (words) => again(words));
    const framework = frameworkOf(program);
    if (framework !== undefined)
        return [{ ...whereOf(call), folder: frameworkFolder(call), kind: 'framework', framework }];
    if (isQuiet(program))
        return [];
    return ownProgramStarts(call);
};
const shellStarts = (call, nested) => {
    const c = call.args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    if (c >= 0)
        return nested(call.args[c + 1] ?? '');
    const path = call.args.find((arg) => !arg.startsWith('-'));
    return path === undefined ? [] : [shellFile(call, path)];
};
const shellFile = (call, path) => /[$*]/.test(path)
    ? { ...whereOf(call), kind: 'unknown', why: `the script that is run is made up at run time: \`${path}\`` }
    : { ...whereOf(call), kind: 'file', path, language: 'shell' };
/** `concurrently "npm:start" "node worker.js"`; `npm:dev:*` is every script of that form. */
const concurrentStarts = (call, nested) => {
    const flags = [
        '-n',
        '--names',
        '-c',
        '--prefix-colors',
        '-p',
        '--prefix',
        '-s',
        '--success',
        '--restart-tries',
        '-m',
    ];
    return call.args
        .filter((arg, i) => !arg.startsWith('-') && !flags.includes(call.args[i - 1] ?? ''))
        .flatMap((arg) => {
        const [, script] = /^(?:npm|yarn|pnpm|bun|node):(\S+)/.exec(arg) ?? [];
        return script === undefined ? nested(arg) : [{ ...whereOf(call), kind: 'package-script', script }];
    });
};
/** `next start apps/web`, `vite build --root apps/web`: a folder behind the verb is where the framework works. */
const frameworkFolder = ({ folder, args }) => {
    const [, second] = args.filter((arg) => !arg.startsWith('-'));
    const root = args[args.indexOf('--root') + 1];
    const named = args.includes('--root') ? root : /^[\w@.-]+(?:\/[\w@.-]+)*$/.test(second ?? '') ? second : undefined;
    return named === undefined || /^\d+$|\./.test(named.replace(/^\.+\/?/, '')) ? folder : (0,start/* within */.u)(folder, named);
};
const ownProgramStarts = (call) => {
    const { program } = call;
    const where = whereOf(call);
    if (Object.hasOwn(FOREIGN, program)) {
        return [{ ...where, kind: 'unknown', why: `\`${program}\` runs ${FOREIGN[program]}, which is not read` }];
    }
    if (/[$*]/.test(program) || program === '•••') {
        return [{ ...where, kind: 'unknown', why: 'the program that is started is made up at run time' }];
    }
    if (program.endsWith('.py'))
        return [{ ...where, kind: 'file', path: program, language: 'python' }];
    if (/\.[cm]?[jt]sx?$/.test(program))
        return [{ ...where, kind: 'file', path: program, language: 'javascript' }];
    if (/\.(?:ba)?sh$/.test(program))
        return [{ ...where, kind: 'file', path: program, language: 'shell' }];
    return [{ ...where, kind: 'program', program }];
};


/***/ }),

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const within = (folder, path) => path.startsWith('/') ? path : folder === '' || folder === '.' ? path : `${folder}/${path}`;


/***/ })

};
