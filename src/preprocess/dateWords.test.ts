import { describe, expect, it } from "vitest";
import {
  findDayOfMonth,
  findOrdinalMonth,
  findStatedDays,
  findWeekday,
  findYear,
  hasWeekend,
} from "./dateWords.ts";

describe("findStatedDays", () => {
  const day = { earliest: "2023-10-07", latest: "2023-10-07" };
  it.each([
    "2023-10-07",
    " date 2023-10-07 The",
    "7 October 2023",
    "on 7th October, 2023,",
    "October 7, 2023",
    "Oct. 7, 2023",
    "Oct 7 2023.",
    "the 7th of October 2023",
    "7 October 2023 (2023-10-07)",
  ])("reads %j as a day", (words) => {
    expect(findStatedDays(words)).toEqual(day);
  });

  it("reads a month and a year as all their days", () => {
    expect(findStatedDays("in October 2023")).toEqual({ earliest: "2023-10-01", latest: "2023-10-31" });
    expect(findStatedDays("Feb. 2024")).toEqual({ earliest: "2024-02-01", latest: "2024-02-29" });
    expect(findStatedDays("built in 1953,")).toEqual({ earliest: "1953-01-01", latest: "1953-12-31" });
  });

  it.each(["Oct. 7", "on Monday", "1,953 people", "12023", "1953.5 tons", "a1953b", ""])(
    "finds no date with its year in %j",
    (words) => {
      expect(findStatedDays(words)).toBe("absent");
    },
  );

  it("refuses two dates and days that do not exist", () => {
    expect(findStatedDays("7 October 2023 and 8 October 2023")).toBe("several");
    expect(findStatedDays("1953 and 1954")).toBe("several");
    expect(findStatedDays("29 February 2023")).toBe("no-such-day");
    expect(findStatedDays("2023-13-01")).toBe("no-such-day");
  });
});

describe("words without a year", () => {
  it("reads a day and month in either order", () => {
    expect(findDayOfMonth("the Oct. 7 attack")).toEqual({ month: 10, day: 7 });
    expect(findDayOfMonth("on 7 October")).toEqual({ month: 10, day: 7 });
    expect(findDayOfMonth("Sept. 1st")).toEqual({ month: 9, day: 1 });
    expect(findDayOfMonth("Feb. 29")).toEqual({ month: 2, day: 29 });
    expect(findDayOfMonth("Feb. 30")).toBe("no-such-day");
    expect(findDayOfMonth("Oct. 7 and Oct. 8")).toBe("several");
    expect(findDayOfMonth("October")).toBe("absent");
  });

  it("reads weekdays, short ones only with a capital", () => {
    expect(findWeekday("announced on Monday.")).toBe(1);
    expect(findWeekday("late sunday")).toBe(0);
    expect(findWeekday("on Thurs. night")).toBe(4);
    expect(findWeekday("he sat on Wednesday in the sun")).toBe(3);
    expect(findWeekday("Monday or Tuesday")).toBe("several");
    expect(findWeekday("he sat in the sun, monkeys wed")).toBe("absent");
  });

  it("reads the number of a month under way", () => {
    expect(findOrdinalMonth("now in its seventh month, per")).toBe(7);
    expect(findOrdinalMonth("its 21st month")).toBe(21);
    expect(findOrdinalMonth("the second and the third month")).toBe(3);
    expect(findOrdinalMonth("third month, 4th month")).toBe("several");
    expect(findOrdinalMonth("seven months")).toBe("absent");
  });

  it("reads a year in words or figures", () => {
    expect(findYear("the deadly assault last year, which")).toEqual({ years: -1 });
    expect(findYear("this year")).toEqual({ years: 0 });
    expect(findYear("of 2023")).toEqual({ year: 2023 });
    expect(findYear("years ago")).toBe("absent");
  });

  it("knows a weekend only by its name", () => {
    expect(hasWeekend("over the weekend to")).toBe(true);
    expect(hasWeekend("weekends")).toBe(false);
  });
});
