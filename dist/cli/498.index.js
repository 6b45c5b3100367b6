export const id = 498;
export const ids = [498];
export const modules = {

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawMap: () => (/* binding */ drawMap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _reporters_diagram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9398);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5023);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1386);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8524);
/* harmony import */ var _policy_problem_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3529);






/** `aduana map`: services, env groups and secret classes as a Mermaid graph on stdout, and in words on stderr. Decides nothing. */
const drawMap = async (folder, flags, console) => {
    const result = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .runGate */ .R)({
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.folder, folder),
        scope: { mode: 'tree', trigger: 'local' },
        only: ['env-groups'],
        skip: [],
        ...(flags.config === undefined ? {} : { config: flags.config }),
        offline: true,
        allowWebAssembly: false,
        repositoryRequired: false,
        cacheFolder: (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolderOf */ .q)(console.env),
        environment: console.env,
        signal: console.signal,
        today: new Date().toISOString().slice(0, 10),
    });
    if (result.status === 'bad-usage') {
        console.stderr.write(`aduana: ${result.problem}\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage;
    }
    if (result.status === 'bad-policy') {
        for (const problem of result.problems)
            console.stderr.write(`${(0,_policy_problem_line_js__WEBPACK_IMPORTED_MODULE_5__/* .policyProblemLine */ .m)(problem)}\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage;
    }
    const { graphs, checks } = result.report;
    if (graphs.length === 0) {
        const reason = checks.find(({ id }) => id === 'env-groups')?.reason ?? 'there is nothing to draw';
        console.stderr.write(`aduana: ${reason}\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.nothingToLookAt;
    }
    for (const graph of graphs) {
        console.stderr.write(`${(0,_reporters_diagram_js__WEBPACK_IMPORTED_MODULE_1__/* .diagramTableOf */ .$Y)(graph, result.report.findings)}\n`);
        console.stdout.write(`${(0,_reporters_diagram_js__WEBPACK_IMPORTED_MODULE_1__/* .diagramOf */ .fG)(graph, result.report.findings)}\n`);
    }
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass;
};


/***/ })

};
