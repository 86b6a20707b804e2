import { expect, type Locator, type Page } from "@playwright/test";
import { readStory, timeline } from "./support/explorer.ts";
import {
  KEYS,
  openStage,
  openTour,
  presentStep,
  STEPS,
  stage,
  stageStep,
  test,
  tour,
} from "./support/tour.ts";

const DATES = [
  "Saturday 7 October 2023",
  "Between Saturday 7 and Sunday 22 October 2023",
  "Between Saturday 7 October 2023 and Monday 22 April 2024",
  "Began on Saturday 7 October 2023 or later, still under way on Monday 22 April 2024",
  "Saturday 20 or Sunday 21 April 2024",
  "Monday 22 April 2024",
  "Expected after Monday 22 April 2024",
];

const handout = (page: Page): Locator =>
  page.locator("section").filter({ has: page.getByText("Guided tour in 7 steps") });
/** The sheet of a step, from 0. */
const sheet = (page: Page, index: number): Locator =>
  handout(page)
    .locator("ol > li")
    .filter({ hasText: `Step ${index + 1} of 7` });

async function openPrinted(page: Page, colorScheme: "light" | "dark" = "light") {
  await page.emulateMedia({ colorScheme });
  await openTour(page);
  await page.emulateMedia({ media: "print", colorScheme });
  await expect(handout(page)).toBeVisible();
}

/** What the browser prints at the present moment: the number of its sheets, and the words that were laid out for them. */
async function print(page: Page): Promise<{ sheets: number; words: string }> {
  await page.evaluate(() => {
    addEventListener(
      "beforeprint",
      () => {
        document.body.dataset.printed = document.querySelector("#root")?.textContent ?? "";
      },
      { once: true },
    );
  });
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const words = (await page.locator("body").getAttribute("data-printed")) ?? "";
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, words };
}

test("every step is on paper: date, label, the words of each source, and how the date is known", async ({
  page,
}) => {
  await openPrinted(page);
  const story = readStory();
  await expect(
    handout(page)
      .locator("ol > li")
      .filter({ hasText: /Step \d of 7/ }),
  ).toHaveCount(7);
  for (const [index, key] of KEYS.entries()) {
    const event = story.events.find(({ id }) => id === key);
    if (!event) throw new Error(`The story has no event ${key}.`);
    const step = sheet(page, index);
    await expect(step.getByRole("heading", { level: 2 })).toHaveText(STEPS[index] ?? "");
    await expect(step.getByRole("heading", { level: 2 })).toBeVisible();
    await expect(step.getByText(DATES[index] ?? "").first()).toBeVisible();
    await expect(step).toContainText("Our note:");
    const text = await step.innerText();
    for (const { says } of event.date.basis) expect(text).toContain(says);
    const own = story.passages.filter(({ id }) => event.passages.includes(id));
    for (const { id, label } of story.sources) {
      const words = own.filter(({ source }) => source === id).map(({ exact }) => exact);
      if (words.length === 0) continue;
      expect(text, `${key}: ${label}`).toContain(label);
      expect(
        words.some((exact) => text.includes(`“${exact}”`)),
        `${key}: ${label}`,
      ).toBe(true);
    }
  }
});

test("a dispute is on paper with every statement", async ({ page }) => {
  await openPrinted(page);
  await expect(sheet(page, 0)).toContainText("killed 1,200 people");
  await expect(sheet(page, 0)).toContainText("killing over 1,100 people");
  await expect(sheet(page, 3)).toContainText("has not outright acknowledged direct responsibility");
  await expect(sheet(page, 3)).toContainText("has so far refused to accept direct responsibility");
});

test("the first sheet says what the tour is made from, how to read it, and where the whole is", async ({
  page,
}) => {
  await openPrinted(page);
  const story = readStory();
  const paper = handout(page);
  await expect(paper.getByRole("heading", { level: 1 })).toHaveText(story.title);
  for (const source of story.sources) {
    await expect(paper.getByText(source.label, { exact: true }).first()).toBeVisible();
    for (const { says } of source.date.basis) await expect(paper.getByText(says).first()).toBeVisible();
  }
  await expect(paper.getByRole("heading", { name: "How to read this" })).toBeVisible();
  const whole = await paper.getByRole("link", { name: /^http/ }).first().innerText();
  expect(whole).toBe(new URL(".", page.url()).href);
});

test("each step has its picture, in which its event is named", async ({ page }) => {
  await openPrinted(page);
  for (const [index, label] of STEPS.entries()) {
    const picture = sheet(page, index).getByRole("group", { name: /on a time axis/ });
    await expect(picture).toHaveCount(1);
    await expect(picture).toBeVisible();
    await expect(picture).toContainText(label);
  }
});

test("the column, its bar and the live timeline are not printed", async ({ page }) => {
  await openPrinted(page);
  await expect(page.locator("[data-slot=timeline]")).toBeHidden();
  await expect(page.getByRole("region", { name: "Guided tour", includeHidden: true })).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

for (const [name, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`it prints: a sheet to begin with, one for each step, and the page is as before (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openTour(page, "weekend-vow");
    await expect.poll(() => new URL(page.url()).searchParams.get("window")).toContain("2024-04-15");
    const button = tour(page).getByRole("button", { name: "Next" });
    await button.focus();
    const readPage = async () => [
      page.url(),
      await presentStep(page).innerText(),
      await timeline(page).boundingBox(),
      await presentStep(page).boundingBox(),
    ];
    const before = await readPage();
    const { sheets, words } = await print(page);
    expect(sheets).toBe(8);
    for (const label of STEPS) expect(words).toContain(label);
    for (const date of DATES) expect(words.toLowerCase()).toContain(date.toLowerCase());
    await expect(handout(page)).toHaveCount(0);
    await expect.poll(readPage).toEqual(before);
    await expect(button).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(presentStep(page)).toHaveText("Haliva resigns");
  });
}

test("its button asks the browser to print", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.asked = "yes";
    };
  });
  await openTour(page);
  await tour(page).getByRole("button", { name: "Print handout" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-asked", "yes");
});

test("printed from the stage or from the notes, it is the handout and nothing else", async ({ page }) => {
  await openStage(page, "resignation");
  expect((await print(page)).sheets).toBe(8);
  await expect(stageStep(page)).toHaveText("Haliva resigns");
  await expect(stage(page)).toBeVisible();
  await page.goto("./?view=notes&step=resignation");
  await expect(page.getByRole("heading", { name: /^Notes: / })).toBeVisible();
  expect((await print(page)).sheets).toBe(8);
  await expect(page.getByRole("heading", { name: /^Notes: / })).toBeVisible();
});

for (const scheme of ["light", "dark"] as const) {
  test(`it is black on white (${scheme})`, async ({ page }) => {
    await openPrinted(page, scheme);
    const paints = await handout(page).evaluate((root) => {
      const behind: string[] = [];
      for (let at: Element | null = root; at; at = at.parentElement) {
        behind.push(getComputedStyle(at).backgroundColor);
      }
      const words = [...root.querySelectorAll("h1, h2")].map((element) => getComputedStyle(element).color);
      return { behind: behind.filter((paint) => paint !== "rgba(0, 0, 0, 0)"), words };
    });
    expect(new Set(paints.words)).toEqual(new Set(["rgb(0, 0, 0)"]));
    expect(new Set(paints.behind)).toEqual(new Set(["rgb(255, 255, 255)"]));
  });
}
