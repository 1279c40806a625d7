// What the browser keeps of the work, as the journeys about keeping ask for it.

/** Waits until the page says that everything is kept. */
export const saved = (page) => page.locator('#kept[data-kept="good"]').waitFor();

/** The titles of all cards that are kept, as the browser has them. */
export const titles = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('cardwright').onsuccess = ({ target: { result: db } }) => {
          db.transaction('cards').objectStore('cards').getAll().onsuccess = ({ target: { result } }) => {
            db.close();
            done(result.map((card) => JSON.parse(card.text).title).sort());
          };
        };
      }),
  );

/** Gives a MessageCard another title, and waits until the canvas shows it. */
export async function retitle(designer, title) {
  await designer.choose(/MessageCard/);
  await designer.field('Title').fill(title);
  await designer.canvas.getByText(title).first().waitFor();
}
