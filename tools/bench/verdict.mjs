// verdict.mjs -- figures in a table, and which of them are missed.

export const missed = [];

// The figure as text; noted as missed when it is above what it may be.
export function verdict(what, is, most) {
    const text = is.toFixed(is < 10 ? 2 : 0);
    if (!(is <= most)) missed.push(`${what} is ${text}, at most ${most}`);
    return is <= most ? text : `${text} !`;
}

export function table(headings, rows) {
    const widths = headings.map((h, i) => Math.max(h.length, ...rows.map((r) => r[i].length)));
    const line = (cells) => cells.map((c, i) =>
        i ? c.padStart(widths[i]) : c.padEnd(widths[i])).join("  ").trimEnd();
    console.log(`\n${line(headings)}`);
    for (const row of rows) console.log(line(row));
}
