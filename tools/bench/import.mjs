// import.mjs -- what an import costs beside a loader that checks nothing.
import { rmSync } from "node:fs";
import { run } from "./programs.mjs";

const TURNS = 3;
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

function remove(file) {
    for (const ending of ["", "-wal", "-shm", ".lock"]) rmSync(file + ending, { force: true });
}

// Processor seconds of a command, as the shell counts them.
function cpu_of(command, args) {
    const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';
    const text = run("bash", ["-c", `{ ${script}; } 2>&1`, "bash", command, ...args]);
    return text.trim().split(" ").reduce((sum, part) => sum + Number(part), 0);
}

export function measure_import(probity, loader, folder) {
    const extract = `${folder}/small-extract`, mine = `${folder}/import.db`;
    const plain = `${folder}/loaded.db`, ours = [], floor = [];
    let rows = 0;
    for (let i = 0; i < TURNS; i++) {
        remove(mine);
        run(probity, ["init", "--db", mine]);
        ours.push(cpu_of(probity, ["import", extract, "--map", "delius", "--db", mine]));
        remove(plain);
        const said = JSON.parse(run(loader, [mine, extract, plain]));
        floor.push(said.cpu);
        rows = said.rows;
    }
    remove(mine);
    remove(plain);
    return { ours: median(ours), floor: median(floor), rows, ratio: median(ours) / median(floor) };
}
