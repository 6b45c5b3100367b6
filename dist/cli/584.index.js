export const id = 584;
export const ids = [584];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateOnStaged: () => (/* binding */ runGateOnStaged)
});

// EXTERNAL MODULE: ./lib/checks/checks.generated.js + 150 modules
var checks_generated = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/model/could-not-look.js
var could_not_look = __webpack_require__(49938);
// EXTERNAL MODULE: ./lib/readers/commands.js + 3 modules
var readers_commands = __webpack_require__(41084);
// EXTERNAL MODULE: ./lib/readers/git/repository.js + 6 modules
var repository = __webpack_require__(38503);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/readers/git/alternates.js
var alternates = __webpack_require__(80856);
// EXTERNAL MODULE: ./lib/readers/git/git.js
var git_git = __webpack_require__(48923);
;// CONCATENATED MODULE: ./lib/readers/git/staged-commit.js





/**
 * Makes a commit of the index, as `git commit` would do now. The repository's own index and objects are only read: git works on a
 * copy of the one and writes into `scratch`, an empty private folder. `indexFile` is what `GIT_INDEX_FILE` says inside of a hook:
 * `git commit -a` and `git commit <path>` have an index of their own. Throws CouldNotLook while a merge has conflicts.
 */
const commitOfIndex = async (repository, { commands, scratch, indexFile, }) => {
    const { root, gitDirectory, environment } = repository;
    const objectDirectory = (0,external_node_path_.join)(scratch, 'objects');
    await (0,promises_.mkdir)((0,external_node_path_.join)(objectDirectory, 'info'), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(objectDirectory, 'info', 'alternates'), (0,alternates/* alternatesLine */.S)(repository.objectDirectory));
    const index = (0,external_node_path_.join)(scratch, 'index');
    await (0,promises_.copyFile)(indexFile === undefined ? (0,external_node_path_.join)(gitDirectory, 'index') : (0,external_node_path_.resolve)(root, indexFile), index).catch(unlessMissing);
    const git = (0,git_git/* createGit */.lD)(commands, root, {
        ...environment,
        ...IDENTITY,
        GIT_DIR: gitDirectory,
        GIT_WORK_TREE: root,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: objectDirectory,
    });
    const tree = (await git.answer(['write-tree', '--missing-ok']))?.toString().trim();
    if (tree === undefined)
        throw new could_not_look/* CouldNotLook */.Y(NO_TREE);
    const head = await repository.resolveCommit('HEAD');
    const parents = head === undefined ? [] : ['-p', head];
    const commit = (await git.output(['commit-tree', tree, ...parents, '-m', 'what is staged'])).toString().trim();
    return { commit, objectDirectory };
};
const NO_TREE = 'git can make no commit of what is staged. If a merge has conflicts, resolve them and `git add` the files; otherwise run `git fsck`.';
const IDENTITY = {
    GIT_AUTHOR_NAME: 'Aduana',
    GIT_AUTHOR_EMAIL: 'aduana@localhost',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'Aduana',
    GIT_COMMITTER_EMAIL: 'aduana@localhost',
    GIT_COMMITTER_DATE: '@0 +0000',
};
/** A new repository has no index until something is staged. */
const unlessMissing = (error) => {
    if (error.code !== 'ENOENT')
        throw error;
};

// EXTERNAL MODULE: ./lib/readers/private-folder.js
var private_folder = __webpack_require__(66044);
// EXTERNAL MODULE: ./lib/entrypoints/blind-report.js
var blind_report = __webpack_require__(25007);
// EXTERNAL MODULE: ./lib/entrypoints/gate.js + 32 modules
var gate = __webpack_require__(91366);
;// CONCATENATED MODULE: ./lib/entrypoints/staged-check.js








/** The gate on what is staged: the next commit as git would make it, whatever stands in the working folder. */
const runGateOnStaged = async (request) => {
    const { folder, environment, signal } = request;
    const commands = (0,readers_commands/* createCommands */.h)({ environment, signal });
    const opened = await (0,repository/* openRepository */.h)(folder, commands, { offline: true });
    if (opened.status !== 'opened') {
        return { status: 'bad-usage', problem: opened.status === 'refused' ? opened.reason : NO_REPOSITORY };
    }
    const scratch = await (0,private_folder/* openPrivateFolder */.q)(opened.repository.root);
    const indexFile = environment['GIT_INDEX_FILE'];
    try {
        const { commit, objectDirectory } = await commitOfIndex(opened.repository, {
            commands,
            scratch: scratch.path,
            ...(indexFile === undefined || indexFile === '' ? {} : { indexFile }),
        });
        const result = await (0,gate/* runGate */.R)({
            ...request,
            objectDirectory,
            scope: { mode: 'staged', trigger: 'local', commit },
        });
        return result.status === 'reported' ? { status: 'reported', report: withoutCommit(result.report, commit) } : result;
    }
    catch (error) {
        if (!(error instanceof could_not_look/* CouldNotLook */.Y))
            throw error;
        const scope = { mode: 'staged', trigger: 'staged', commit: '' };
        return { status: 'reported', report: (0,blind_report/* blindReport */.y)(checks_generated/* checks */.A, error.message, scope) };
    }
    finally {
        await scratch.dispose();
    }
};
const NO_REPOSITORY = 'This folder is no git repository, so nothing is staged.';
/** Nobody can look up a commit that was only made up. */
const withoutCommit = (report, made) => ({
    ...report,
    findings: report.findings.map(({ commit, ...finding }) => commit === undefined || commit === made ? finding : { ...finding, commit }),
});


/***/ })

};
