// What the phone keeps (IndexedDB): visits by their id, and what the page was told last. Nothing is shown as done
// before it is on the disk.

const NAME = "tham-ho";
let opened;

function database() {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("visits", { keyPath: "id" });
      asked.result.createObjectStore("told");
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  return opened;
}

async function within(store, mode, job) {
  const change = (await database()).transaction(store, mode, { durability: "strict" });
  const asked = job(change.objectStore(store));
  return new Promise((done, failed) => {
    change.oncomplete = () => done(asked?.result);
    change.onabort = () => failed(change.error);
  });
}

export async function visits() {
  const all = await within("visits", "readonly", (store) => store.getAll());
  return all.sort((one, other) => one.begun - other.begun);
}

export const put = (visit) => within("visits", "readwrite", (store) => { store.put(visit); });
export const drop = (id) => within("visits", "readwrite", (store) => { store.delete(id); });

export const told = (key) => within("told", "readonly", (store) => store.get(key));
export const tell = (key, value) => within("told", "readwrite", (store) => { store.put(value, key); });

// What the server said of visits as they were sent: kept ones go, others stay with the reason. One that was
// changed since waits on.
export const settle = (sent, answers) => within("visits", "readwrite", (store) => {
  for (const visit of sent) {
    const answer = answers.find((one) => one.id === visit.id);
    const asked = store.get(visit.id);
    asked.onsuccess = () => {
      if (!answer || asked.result?.revision !== visit.revision) return;
      if (answer.kept === true) store.delete(visit.id);
      else store.put({ ...asked.result, state: "refused", reason: String(answer.reason) });
    };
  }
});
