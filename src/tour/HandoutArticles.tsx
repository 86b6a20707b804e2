import type { Source, Story } from "../model/storySchema.ts";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { formatSourceDate } from "../words/formatSourceDate.ts";
import { tourWords } from "../words/tourWords.ts";
import styles from "./TourHandout.module.css";

/** What the tour is made from: each article's sign, date, how that is known, and its address where it has one. */
export function HandoutArticles({ story }: { readonly story: Story }) {
  const { handout } = tourWords;
  return (
    <section className={styles.articles}>
      <h2 className={styles.heading}>{handout.articlesHeading}</h2>
      <ul>
        {story.sources.map((source, index) => (
          <li key={source.id} className={`${styles.article} ${toToneClass(index)}`}>
            <p className={styles.name}>
              <SourceSwatch index={index} />{" "}
              <cite className={styles.source}>
                <bdi lang={source.language} dir="auto">
                  {source.label}
                </bdi>
              </cite>
              {" · "}
              {formatSourceDate(source.date)}
            </p>
            {source.title !== undefined && (
              <p className={styles.headline}>
                <bdi lang={source.language} dir="auto">
                  {source.title}
                </bdi>
              </p>
            )}
            {toRemarks(source).map((remark) => (
              <p key={remark} className={styles.about}>
                <bdi lang={story.language} dir="auto">
                  {remark}
                </bdi>
              </p>
            ))}
            {source.licence !== undefined && (
              <p className={styles.about}>{handout.licence(source.licence)}</p>
            )}
            {source.url !== undefined && (
              <p className={styles.about}>
                {handout.original} <a href={source.url}>{source.url}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the story's language: how the article's date is known, and whom it credits. */
const toRemarks = ({ date, credit }: Source): readonly string[] => [
  ...date.basis.map(({ says }) => says),
  ...(credit === undefined ? [] : [credit]),
];
