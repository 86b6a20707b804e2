import type { PlacedLane } from "./layoutTypes.ts";

export type LaneRows = { readonly id: string; readonly rows: number };

/** Free at a lane's top and bottom, together. */
const LANE_PADDING_PX = 4;
/** An empty lane keeps this, so that it does not vanish and come back while one pans. */
const EMPTY_LANE_PX = 24;
/** Rows are drawn apart by at most this many times their height; beyond it the lane's own ends get the rest. */
const WIDEST_PITCH = 1.5;

export type LaneSpace = {
  readonly lane: PlacedLane;
  /** Top of the first row. */
  readonly firstRowY: number;
  /** From one row's top to the next. */
  readonly pitchPx: number;
};

/** The least height of a lane with so many rows. */
export function leastLanePx(rows: number, rowHeightPx: number, headerPx: number): number {
  return rows === 0
    ? Math.max(EMPTY_LANE_PX, headerPx + LANE_PADDING_PX)
    : headerPx + LANE_PADDING_PX + rows * rowHeightPx;
}

/**
 * Where each lane and its rows stand. What is left of `heightPx` is shared out by rows, so that the lanes fill the
 * plot; where they need more than that, they get it, and the plot is higher than asked for.
 */
export function toLaneSpaces(
  lanes: readonly LaneRows[],
  rowHeightPx: number,
  headerPx: number,
  heightPx: number,
): LaneSpace[] {
  const leastPx = lanes.reduce((sum, lane) => sum + leastLanePx(lane.rows, rowHeightPx, headerPx), 0);
  const sparePx = Math.max(0, heightPx - leastPx);
  const allRows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const shareOf = (lane: LaneRows): number => (allRows === 0 ? 1 / lanes.length : lane.rows / allRows);

  let share = 0;
  let leastY = 0;
  let y = 0;
  return lanes.map((lane) => {
    share += shareOf(lane);
    leastY += leastLanePx(lane.rows, rowHeightPx, headerPx);
    const endY = Math.round(leastY + sparePx * share);
    const space = toLaneSpace(lane, y, endY - y, rowHeightPx, headerPx);
    y = endY;
    return space;
  });
}

function toLaneSpace(
  lane: LaneRows,
  y: number,
  heightPx: number,
  rowHeightPx: number,
  headerPx: number,
): LaneSpace {
  const insidePx = heightPx - headerPx - LANE_PADDING_PX;
  const pitchPx =
    lane.rows === 0 ? rowHeightPx : Math.floor(Math.min(insidePx / lane.rows, rowHeightPx * WIDEST_PITCH));
  const usedPx = Math.max(lane.rows - 1, 0) * pitchPx + rowHeightPx;
  const firstRowY = Math.round(y + headerPx + LANE_PADDING_PX / 2 + Math.max(0, insidePx - usedPx) / 2);
  return { lane: { id: lane.id, y, heightPx, rows: lane.rows }, firstRowY, pitchPx };
}

/**
 * How many rows each lane may have when together they may have `mostRows`: as many as it can't do without (`least`),
 * then one at a time to the lane that has the fewest of those that need more.
 */
export function shareRows(needs: readonly number[], least: readonly number[], mostRows: number): number[] {
  const rows: number[] = needs.map((need, lane) => Math.min(need, least[lane] ?? 1));
  let spare = mostRows - rows.reduce((sum, row) => sum + row, 0);
  while (spare > 0) {
    let poorest = -1;
    needs.forEach((need, lane) => {
      const has = rows[lane] ?? 0;
      if (has < need && (poorest < 0 || has < (rows[poorest] ?? 0))) poorest = lane;
    });
    if (poorest < 0) break;
    rows[poorest] = (rows[poorest] ?? 0) + 1;
    spare -= 1;
  }
  return rows;
}
