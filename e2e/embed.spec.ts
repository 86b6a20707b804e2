import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./support/embedTest.ts";
import {
  clickWord,
  expectFitting,
  expectLive,
  frameOf,
  heightOf,
  openedIn,
  openHostPage,
  openInside,
  openList,
  pastedFrame,
  ROGUE,
  SCRIPT,
  TELLS_HEIGHT,
  WORDS,
} from "./support/hostPage.ts";

const word = (page: Page, eventId: string) => page.locator(`[data-dateline-event=${eventId}]`);

test.describe("an embed is as high as its content", () => {
  test("after it has loaded, after a click in it, and in a narrower column", async ({ page, served }) => {
    await openHostPage(page, served, { head: SCRIPT, body: pastedFrame() });
    const embed = page.locator("iframe");
    await expectFitting(embed);
    await openInside(page.frameLocator("iframe"), "weekend-vow");
    await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Netanyahu vows more pressure");
    await expectFitting(embed);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectFitting(embed);
  });

  test("where the script comes long after the frame", async ({ page, served }) => {
    await openHostPage(page, served, { body: pastedFrame() });
    await expectLive(page.frameLocator("iframe"));
    await page.addScriptTag({ url: `${served}embed.js` });
    await expectFitting(page.locator("iframe"));
  });

  test("where the frame comes long after the script, and says nothing of what it is", async ({
    page,
    served,
  }) => {
    await openHostPage(page, served, { head: SCRIPT, body: "<main></main>" });
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      document.querySelector("main")?.append(frame);
    }, `${served}embed-resignation.html`);
    await expectFitting(page.locator("iframe"));
  });

  test("and stays usable where there is no script at all", async ({ page, served }) => {
    await openHostPage(page, served, { body: pastedFrame() });
    await openInside(page.frameLocator("iframe"), "weekend-vow");
    await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Netanyahu vows more pressure");
    expect(await heightOf(page.locator("iframe"))).toBeGreaterThanOrEqual(640);
  });
});

test.describe("messages", () => {
  /** An embed that has settled, and a way to wait for the page to have got one more message. */
  async function openSettled(page: Page, served: string, body = pastedFrame()) {
    const host = await openHostPage(page, served, { head: SCRIPT, body });
    const embed = page.locator("iframe").first();
    await expectFitting(embed);
    const height = await heightOf(embed);
    const afterMessage = async (send: () => Promise<unknown>) => {
      const before = await host.messages();
      await send();
      await expect.poll(host.messages).toBeGreaterThan(before);
      return heightOf(embed);
    };
    return { embed, frame: await frameOf(embed), height, afterMessage };
  }
  const tell = (data: unknown) => parent.postMessage(data, "*");

  test("of the right shape from the right frame are taken, within bounds", async ({ page, served }) => {
    const { frame, afterMessage } = await openSettled(page, served);
    for (const [height, taken] of [
      [777.2, 778],
      [1e9, 8000],
      [-5, 160],
    ]) {
      expect(await afterMessage(() => frame.evaluate(tell, { dateline: 1, type: "height", height }))).toBe(
        taken,
      );
    }
  });

  test("of another shape are refused", async ({ page, served }) => {
    const { frame, height, afterMessage } = await openSettled(page, served);
    for (const data of [
      { dateline: 1, type: "height", height: "999" },
      { dateline: 1, type: "height", height: [999] },
      { dateline: 2, type: "height", height: 999 },
      { type: "height", height: 999 },
      { type: "iframe-resized", height: 999 },
      { sentinel: "amp", type: "embed-size", height: 999 },
      "[iFrameSizer]dateline:999:0:resizeObserver",
      null,
    ]) {
      expect(await afterMessage(() => frame.evaluate(tell, data))).toBe(height);
    }
  });

  test("of another window are refused", async ({ page, served }) => {
    const body = `${pastedFrame()}<iframe id="other" src="{base}icon.svg"></iframe>`;
    const { height, afterMessage } = await openSettled(page, served, body);
    const data = { dateline: 1, type: "height", height: 999 };
    expect(await afterMessage(() => page.evaluate((data) => window.postMessage(data, "*"), data))).toBe(
      height,
    );
    // The same origin as the embed's, and yet not the embed.
    const other = await frameOf(page.locator("#other"));
    expect(await afterMessage(() => other.evaluate(tell, data))).toBe(height);
  });

  test("of another origin in the right window are refused, and so are those of none", async ({
    page,
    served,
  }) => {
    const { embed, height, afterMessage } = await openSettled(page, served);
    // The frame has gone elsewhere; its `src` says what it was.
    for (const address of [ROGUE, `data:text/html,${encodeURIComponent(TELLS_HEIGHT)}`]) {
      const go = () =>
        embed.evaluate((frame: HTMLIFrameElement, address) => {
          frame.contentWindow?.location.replace(new URL(address, document.baseURI));
        }, address);
      expect(await afterMessage(go)).toBe(height);
    }
  });

  test("an embed opens nothing for a window that isn't the page around it", async ({ page, served }) => {
    const { frame } = await openSettled(page, served, `${WORDS}${pastedFrame()}`);
    await frame.evaluate(() =>
      window.postMessage({ dateline: 1, type: "select", event: "weekend-vow" }, "*"),
    );
    await clickWord(word(page, "resignation"));
    const opened = openedIn(page.frameLocator("iframe"));
    await expect(opened).toHaveText("Haliva resigns");
    await expect(word(page, "weekend-vow")).not.toHaveAttribute("aria-current");
  });

  test("AMP gets its own", async ({ page, served }) => {
    await page.addInitScript(() => {
      window.addEventListener("message", ({ data }) => {
        if (data?.sentinel === "amp") document.title = `${data.type} ${typeof data.height}`;
      });
    });
    await openHostPage(page, served, { body: pastedFrame() });
    await expect(page).toHaveTitle("embed-size number");
  });
});

test.describe("words in the article", () => {
  test("open their event, and are marked while it is open", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}<div style="height: 4000px"></div>${pastedFrame()}`,
    });
    const address = page.url();
    await clickWord(word(page, "weekend-vow"));
    const embed = page.frameLocator("iframe");
    await expect(openedIn(embed)).toHaveText("Netanyahu vows more pressure");
    await expect(page.locator("iframe")).toBeInViewport();
    await expect(word(page, "weekend-vow")).toHaveAttribute("aria-current", "true");
    await openInside(embed, "resignation");
    await expect(word(page, "weekend-vow")).not.toHaveAttribute("aria-current");
    await expect(word(page, "resignation")).toHaveAttribute("aria-current", "true");
    expect(page.url()).toBe(address);
  });

  test("that come later are marked too", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `<main></main>${pastedFrame("", "?event=resignation")}`,
    });
    await expectFitting(page.locator("iframe"));
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.dataset.datelineEvent = "resignation";
      document.querySelector("main")?.append(link);
    });
    await expect(word(page, "resignation")).toHaveAttribute("aria-current", "true");
  });

  test("take the keyboard along, and leave a pointer's reader where they are", async ({ page, served }) => {
    await openHostPage(page, served, { head: SCRIPT, body: `${WORDS}${pastedFrame()}` });
    await expectFitting(page.locator("iframe"));
    await clickWord(word(page, "resignation"));
    await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Haliva resigns");
    await expect(page.locator("iframe")).not.toBeFocused();
    await word(page, "weekend-vow").press("Enter");
    await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Netanyahu vows more pressure");
    await expect(page.locator("iframe")).toBeFocused();
  });

  test("do not move the page where motion is reduced, they jump", async ({ page, served }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}<div style="height: 4000px"></div>${pastedFrame()}`,
    });
    await page.waitForFunction(() => customElements.get("dateline-timeline"));
    const [before, after] = await word(page, "resignation").evaluate((link: HTMLElement) => {
      const start = window.scrollY;
      link.click();
      return [start, window.scrollY];
    });
    expect(after).toBeGreaterThan((before ?? 0) + 1000);
  });

  test("are links: a click with a key, or without an embed, is the browser's", async ({
    page,
    context,
    served,
  }) => {
    await openHostPage(page, served, { head: SCRIPT, body: `${WORDS}${pastedFrame()}` });
    await expectFitting(page.locator("iframe"));
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      word(page, "weekend-vow").click({ modifiers: ["ControlOrMeta"] }),
    ]);
    expect(tab.url()).toContain("story-resignation.html?event=weekend-vow");
    await tab.close();
    await page.locator("iframe").evaluate((frame) => frame.remove());
    await clickWord(word(page, "resignation"));
    await expect(page).toHaveURL(/story-resignation\.html\?event=resignation$/);
  });

  test("belong to the first embed, or to the one that they name", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}<p><a href="#" data-dateline-event="resignation" data-dateline-for="second" id="named">again</a></p>
        ${pastedFrame('id="first"')}<div id="second"><dateline-timeline story="resignation"></dateline-timeline></div>`,
    });
    const [first, second] = [page.frameLocator("#first"), page.frameLocator("#second iframe")];
    await expectFitting(page.locator("#first"));
    await page.locator("#second iframe").scrollIntoViewIfNeeded();
    await expectFitting(page.locator("#second iframe"));
    await clickWord(page.locator("#named"));
    await expect(openedIn(second)).toHaveText("Haliva resigns");
    await expect(page.locator("#named")).toHaveAttribute("aria-current", "true");
    await expect(word(page, "resignation").first()).not.toHaveAttribute("aria-current");
    await clickWord(word(page, "weekend-vow"));
    await expect(openedIn(first)).toHaveText("Netanyahu vows more pressure");
    await expect(openedIn(second)).toHaveText("Haliva resigns");
    await expectFitting(page.locator("#first"));
    await expectFitting(page.locator("#second iframe"));
  });
});

/** A frame that pretends to be an embed: served by the build's host, answering as `script` says. */
async function pretend(page: Page, served: string, script: string): Promise<string> {
  await page.route("**/embed-pretended.html*", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><body style="margin:0"><script>${script}</script>`,
    }),
  );
  return `<iframe data-dateline title="Pretended" src="${served}embed-pretended.html"></iframe>`;
}
const TELLS = `const tell = (message) => parent.postMessage({ dateline: 1, ...message }, "*");
  const ready = () => tell({ type: "ready", story: "pretended", title: "" });
  addEventListener("message", ({ data }) => data.type === "hello" && ready());
  const onSelect = (answer) => addEventListener("message", ({ data }) => data.type === "select" && answer(data.event));`;

test.describe("words in the article lead to their own address", () => {
  const followed = /story-resignation\.html\?event=resignation$/;

  test("at once where the embed's sandbox forbids scripts", async ({ page, served }) => {
    await openHostPage(page, served, { head: SCRIPT, body: `${WORDS}${pastedFrame('sandbox=""')}` });
    await page.waitForFunction(() => customElements.get("dateline-timeline"));
    const isTaken = await word(page, "resignation").evaluate((link: HTMLElement) => {
      let isTaken = true;
      window.addEventListener("click", (event) => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      });
      link.click();
      return isTaken;
    });
    expect(isTaken).toBe(false);
    await page.goto("about:blank");
  });

  test("after some seconds where the embed is blocked", async ({ page, served }) => {
    await page.route("**/embed-resignation.html", (route) => route.abort());
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}<div style="height: 4000px"></div>${pastedFrame()}`,
    });
    await page.waitForFunction(() => customElements.get("dateline-timeline"));
    const start = Date.now();
    await clickWord(word(page, "resignation"));
    await expect(page.locator("iframe")).toBeInViewport();
    await expect(page).toHaveURL(followed, { timeout: 15_000 });
    expect(Date.now() - start).toBeGreaterThan(3500);
  });

  test("after some seconds where the event is in a lane that isn't shown", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}${pastedFrame("", "?lanes=attack")}`,
    });
    await expectFitting(page.locator("iframe"));
    await clickWord(word(page, "resignation"));
    await expect(page).toHaveURL(followed, { timeout: 15_000 });
  });

  test("with their target, and once, where an embed stays silent", async ({ page, context, served }) => {
    const frame = await pretend(page, served, `${TELLS} ready();`);
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `<p><a target="_blank" href="{base}story-resignation.html?event=resignation" data-dateline-event="resignation">resigned</a></p>${frame}`,
    });
    await expect(page.locator("iframe")).toHaveAttribute("src", /pretended/);
    await page.evaluate(() => {
      let clicks = 0;
      document.addEventListener("click", () => {
        clicks += 1;
        document.body.dataset.clicks = String(clicks);
      });
    });
    const [tab] = await Promise.all([context.waitForEvent("page"), clickWord(word(page, "resignation"))]);
    await expect(tab).toHaveURL(followed);
    expect(await page.evaluate(() => document.body.dataset.clicks)).toBe("1");
    await tab.close();
  });

  test("but not where the event is open already", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}${pastedFrame("", "?event=resignation")}`,
    });
    await expect(word(page, "resignation")).toHaveAttribute("aria-current", "true");
    const address = page.url();
    await clickWord(word(page, "resignation"));
    await page.waitForTimeout(2500);
    expect(page.url()).toBe(address);
  });
});

test.describe("what words have opened comes into view", () => {
  const body = (frame: string) =>
    `${WORDS}<div style="height: 3000px"></div>${frame}<div style="height: 3000px"></div>`;
  const shareOfWindow = (page: Page, top: number) =>
    page
      .locator("iframe")
      .evaluate((frame, top) => (frame.getBoundingClientRect().top + top) / window.innerHeight, top);

  test("below the timeline's lower part, wherever the embed says it begins", async ({ page, served }) => {
    const frame = await pretend(
      page,
      served,
      `${TELLS} ready(); onSelect((event) => {
        tell({ type: "selected", event });
        tell({ type: "selected", event, top: 1500 });
        setTimeout(() => tell({ type: "height", height: 2400 }), 200);
      })`,
    );
    await openHostPage(page, served, { head: SCRIPT, body: body(frame) });
    await clickWord(word(page, "resignation"));
    await expect.poll(() => shareOfWindow(page, 1500)).toBeCloseTo(0.4, 2);
  });

  test("and the page is the reader's as soon as they scroll", async ({ page, served }) => {
    const frame = await pretend(
      page,
      served,
      `${TELLS} ready(); onSelect((event) => {
        tell({ type: "selected", event });
        addEventListener("message", ({ data }) => data === "go on" && tell({ type: "selected", event, top: 90 }));
      })`,
    );
    await page.emulateMedia({ reducedMotion: "reduce" });
    const host = await openHostPage(page, served, { head: SCRIPT, body: body(frame) });
    await clickWord(word(page, "resignation"));
    await expect(word(page, "resignation")).toHaveAttribute("aria-current", "true");
    await page.evaluate(() => {
      window.dispatchEvent(new WheelEvent("wheel"));
      window.scrollTo(0, 10);
    });
    const before = await host.messages();
    await page
      .locator("iframe")
      .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.postMessage("go on", "*"));
    await expect.poll(host.messages).toBeGreaterThan(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(10);
  });
});

test("words are unmarked when the last embed goes", async ({ page, served }) => {
  await openHostPage(page, served, {
    head: SCRIPT,
    body: `${WORDS}${pastedFrame("", "?event=resignation")}`,
  });
  await expect(word(page, "resignation")).toHaveAttribute("aria-current", "true");
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await expect(word(page, "resignation")).not.toHaveAttribute("aria-current");
});

test.describe("<dateline-timeline>", () => {
  test("keeps what stands in it until the embed listens, without a shift, and for good where there is none", async ({
    page,
    served,
  }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `<dateline-timeline story="missing"><a href="#x">Lost</a></dateline-timeline>
        <dateline-timeline story="resignation"><a href="#y">Found</a></dateline-timeline>`,
    });
    const [lost, found] = [
      page.locator("dateline-timeline").first(),
      page.locator("dateline-timeline").last(),
    ];
    await expect(page.getByText("Lost")).toBeVisible();
    expect(await lost.evaluate((element) => element.getBoundingClientRect().height)).toBe(640);
    await found.scrollIntoViewIfNeeded();
    await expectFitting(found.locator("iframe"));
    await expect(page.getByText("Found")).toBeHidden();
    const heights = await found.evaluate((element) => [
      element.getBoundingClientRect().height,
      element.shadowRoot?.querySelector("iframe")?.getBoundingClientRect().height,
    ]);
    expect(heights[0]).toBe(heights[1]);
    await expect(page.getByText("Lost")).toBeVisible();
    // What was there before doesn't answer for what is to come.
    await found.evaluate((element) => element.setAttribute("story", "missing"));
    await expect(page.getByText("Found")).toBeVisible();
  });

  test("makes a frame that has all a pasted one has", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `<dateline-timeline story="resignation" event="weekend-vow" lanes="politics" height="5000">Wait</dateline-timeline>`,
    });
    const frame = page.locator("dateline-timeline iframe");
    await expect(frame).toHaveAttribute(
      "src",
      `${served}embed-resignation.html?event=weekend-vow&lanes=politics&height=5000`,
    );
    await expect(frame).toHaveAttribute("loading", "lazy");
    await expect(frame).toHaveAttribute("allow", "fullscreen; clipboard-write");
    await expect(frame).toHaveAttribute("title", /The resignation of Israel/);
    await expectFitting(frame);
  });

  test("opens another event without loading again, when its attribute changes in the same story", async ({
    page,
    served,
  }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `<dateline-timeline story="resignation" event="weekend-vow"></dateline-timeline>`,
    });
    const embed = page.frameLocator("dateline-timeline iframe");
    await expect(openedIn(embed)).toHaveText("Netanyahu vows more pressure");
    await embed.locator(":root").evaluate((root) => root.setAttribute("data-was-there", ""));
    await page
      .locator("dateline-timeline")
      .evaluate((element) => element.setAttribute("event", "resignation"));
    await expect(openedIn(embed)).toHaveText("Haliva resigns");
    await expect(embed.locator(":root[data-was-there]")).toBeAttached();
    await expectFitting(page.locator("dateline-timeline iframe"));
  });

  test("shows what stands in it where it names no story", async ({ page, served }) => {
    const body = `<dateline-timeline story="../etc">A link</dateline-timeline><dateline-timeline>Another</dateline-timeline>`;
    await openHostPage(page, served, { head: SCRIPT, body });
    await page.waitForFunction(() => customElements.get("dateline-timeline"));
    await expect(page.getByText("A link")).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("wears the colours that the page sets, and changes with the scheme", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: `${SCRIPT}<style>:root { color-scheme: light dark; --own: light-dark(rgb(238, 243, 240), rgb(17, 32, 27)) }
        dateline-timeline { --dateline-paper: var(--own); --dateline-ink: url(x); --dateline-rule: color-mix(in srgb, red, blue) }</style>`,
      body: `<dateline-timeline story="resignation"></dateline-timeline>`,
    });
    const root = page.frameLocator("dateline-timeline iframe").locator(":root");
    const worn = (name: string) =>
      root.evaluate((e: HTMLElement, name) => e.style.getPropertyValue(name), name);
    await expect.poll(() => worn("--paper")).toBe("rgb(238, 243, 240)");
    expect(await worn("--ink")).toBe("");
    expect(await worn("--rule")).toMatch(/^color\(srgb 0\.5 0 0\.5\)$/);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => worn("--paper")).toBe("rgb(17, 32, 27)");
    await page
      .locator("dateline-timeline")
      .evaluate((e: HTMLElement) => e.style.setProperty("--dateline-paper", "tan"));
    await expect.poll(() => worn("--paper")).toBe("rgb(210, 180, 140)");
  });
});

test.describe("hostile surroundings", () => {
  for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
    test(`in sandbox="${sandbox}" it is resized and opens events`, async ({ page, served }) => {
      await openHostPage(page, served, {
        head: SCRIPT,
        body: `${WORDS}${pastedFrame(`sandbox="${sandbox}"`)}`,
      });
      await expectFitting(page.locator("iframe"));
      await clickWord(word(page, "weekend-vow"));
      await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Netanyahu vows more pressure");
      await expect(word(page, "weekend-vow")).toHaveAttribute("aria-current", "true");
      await expectFitting(page.locator("iframe"));
    });
  }

  test("in a sandbox that forbids scripts the list is there to read", async ({ page, served }) => {
    await openHostPage(page, served, { head: SCRIPT, body: pastedFrame('sandbox=""') });
    await openList(page.frameLocator("iframe"));
    await expect(page.frameLocator("iframe").locator("#event-weekend-vow")).toBeVisible();
  });

  test("in a page that is in a sandbox itself", async ({ page, served }) => {
    await openHostPage(page, served, {
      head: SCRIPT,
      body: `${WORDS}${pastedFrame()}`,
      headers: { "content-security-policy": "sandbox allow-scripts" },
    });
    await expectFitting(page.locator("iframe"));
    await clickWord(word(page, "weekend-vow"));
    await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Netanyahu vows more pressure");
  });

  for (const [name, headers] of [
    [
      "a strict policy",
      {
        "content-security-policy":
          "default-src 'none'; script-src {base}; frame-src {base}; img-src {base}; require-trusted-types-for 'script'",
      },
    ],
    ["COEP", { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" }],
  ] as const) {
    test(`under ${name} nothing is refused`, async ({ page, served }) => {
      const problems: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(error.message));
      const body = `${WORDS}${pastedFrame()}<dateline-timeline story="resignation"></dateline-timeline>`;
      await openHostPage(page, served, { head: SCRIPT, body, headers });
      await expectFitting(page.locator("iframe").first());
      await page.locator("dateline-timeline").scrollIntoViewIfNeeded();
      await expectFitting(page.locator("dateline-timeline iframe"));
      await clickWord(word(page, "weekend-vow"));
      await expect(openedIn(page.frameLocator("iframe >> nth=0"))).toHaveText("Netanyahu vows more pressure");
      expect(problems).toEqual([]);
    });
  }

  test("beside other libraries, wild styles and changed prototypes, from right to left", async ({
    page,
    served,
  }) => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.addInitScript(() => {
      if (window.parent !== window) return;
      Object.assign(window, { moment: () => "theirs", jQuery: () => "theirs", $: () => "theirs" });
      for (const name of ["dateline", "type", "height", "event", "extend"]) {
        Object.defineProperty(Object.prototype, name, {
          value: "theirs",
          writable: true,
          configurable: true,
        });
      }
      Object.assign(Array.prototype, { each: () => "theirs", toJSON: () => "theirs" });
    });
    await openHostPage(page, served, {
      head: `${SCRIPT}<style>* { transition: all 2s !important } iframe { height: 30px !important; min-height: 3000px !important; max-height: 200px !important; display: none }
        p iframe, main > iframe { display: block } div { all: unset }</style>`,
      body: `<main dir="rtl">${WORDS}${pastedFrame()}<dateline-timeline story="resignation"></dateline-timeline></main>`,
    });
    await expectFitting(page.locator("main > iframe"));
    await page.locator("dateline-timeline").scrollIntoViewIfNeeded();
    await expectFitting(page.locator("dateline-timeline iframe"));
    await clickWord(word(page, "weekend-vow"));
    await expect(openedIn(page.frameLocator("main > iframe"))).toHaveText("Netanyahu vows more pressure");
    expect(problems).toEqual([]);
  });

  test("leaves no name in the page, also when it is loaded twice", async ({ page, served }) => {
    await openHostPage(page, served, { body: `${WORDS}${pastedFrame()}` });
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const before = await names();
    await page.addScriptTag({ url: `${served}embed.js` });
    await page.addScriptTag({ url: `${served}embed.js?again` });
    await expectFitting(page.locator("iframe"));
    expect(await names()).toEqual(before);
    await clickWord(word(page, "weekend-vow"));
    await expect(openedIn(page.frameLocator("iframe"))).toHaveText("Netanyahu vows more pressure");
  });

  test("where there are no custom elements, a pasted frame is served all the same", async ({
    page,
    served,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "customElements"));
    await openHostPage(page, served, { head: SCRIPT, body: pastedFrame() });
    await expectFitting(page.locator("iframe"));
  });
});

test.describe("the demonstration article", () => {
  test("asks its own origin only, keeps its policy, and loads a far embed only when somebody comes near", async ({
    page,
  }) => {
    const requests: string[] = [];
    const problems: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto("./article.html");
    await expectFitting(page.locator("#whole-story"));
    const far = () => requests.filter((address) => address.includes("event=people-killed"));
    expect(far()).toEqual([]);
    await word(page, "trust-restored").scrollIntoViewIfNeeded();
    await page.locator("dateline-timeline").scrollIntoViewIfNeeded();
    await expectFitting(page.locator("dateline-timeline iframe"));
    expect(far()).not.toEqual([]);
    await clickWord(word(page, "letter"));
    await expect(openedIn(page.frameLocator("#whole-story"))).toHaveText("Haliva’s resignation letter");
    expect([...new Set(requests.map((address) => new URL(address).origin))]).toEqual([
      new URL(page.url()).origin,
    ]);
    expect(problems).toEqual([]);
  });

  test("has places of its own that can be told from those of its embeds", async ({ page }) => {
    await page.goto("./article.html");
    await expectFitting(page.locator("#whole-story"));
    const { violations } = await new AxeBuilder({ page }).analyze();
    // What lies in a frame has an address of two parts, and is its own page's affair.
    const own = violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ target }) => target.length === 1).map(({ target }) => [id, ...target]),
    );
    expect(own).toEqual([]);
  });

  test("does not shift while its first embed loads", async ({ page }) => {
    await page.addInitScript(() => {
      let total = 0;
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) if ("value" in entry) total += Number(entry.value);
        document.documentElement.dataset.shift = String(total);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("./article.html");
    await expectFitting(page.locator("#whole-story"));
    expect(await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.05);
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });
    test("holds the story's list, and links to its page", async ({ page }) => {
      await page.goto("./article.html");
      await openList(page.frameLocator("#whole-story"));
      await expect(page.frameLocator("#whole-story").locator("#event-weekend-vow")).toBeVisible();
      await expect(page.getByRole("link", { name: "Open the timeline as a page of its own" })).toBeVisible();
    });
  });
});

test("a page with ten embeds far below the fold loads none of them", async ({ page, served }) => {
  const embeds: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/embed-")) embeds.push(request.url());
  });
  const body = `<div style="height: 12000px"></div>${Array.from({ length: 5 }, () => `${pastedFrame()}<dateline-timeline story="resignation"></dateline-timeline>`).join("")}`;
  await openHostPage(page, served, { head: SCRIPT, body });
  await expect(page.locator("iframe")).toHaveCount(10);
  await page.waitForTimeout(1000);
  expect(embeds).toEqual([]);
  await page.locator("iframe").first().scrollIntoViewIfNeeded();
  await expect.poll(() => embeds.length).toBeGreaterThan(0);
});
