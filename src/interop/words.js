// The words of the app are in a module of their own (web/, built to words.js), which the page loads beside
// the program. Importing its address once more gives the module that runs already.
let words;

export async function readyWords() {
  words = await import(document.getElementById('cardwright-words').src);
  return words.ready;
}

export const laterWords = () => words.later();
export const chooseLanguage = (name) => words.choose(name);
export const phrases = () => words?.phrases() ?? [];
export const say = (id, values) => words?.say(id, values);
