/**
 * The roles that table elements have by nature. On a narrow screen their `display` changes, and with it some browsers
 * drop what they are; so they say it.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader", scope: "col" },
  rowHeader: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;
