import { Hash, HashMap, Option } from "effect";
import { type History, remember } from "./History.ts";

/** The value at a key, or nothing. */
export const at = <K, V>(map: HashMap.HashMap<K, V>, key: K): V | undefined =>
  HashMap.isEmpty(map) ? undefined : Option.getOrUndefined(HashMap.get(map, key));

/** The map with what is at a key changed; unchanged where there is nothing. */
export const changed = <K, V>(
  map: HashMap.HashMap<K, V>,
  key: K,
  change: (value: V) => V,
): HashMap.HashMap<K, V> => HashMap.modifyHash(map, key, Hash.hash(key), Option.map(change));

/** The map with one more thing remembered at a key. */
export const remembered = <K, A>(
  map: HashMap.HashMap<K, History<A>>,
  key: K,
  latest: A,
): HashMap.HashMap<K, History<A>> =>
  HashMap.modifyHash(map, key, Hash.hash(key), (known) =>
    Option.some(remember(Option.getOrUndefined(known), latest)),
  );

/** A key made of several ids. */
export const keyOf = (...ids: ReadonlyArray<string>): string => ids.join("/");

/** The value at a key made of several ids, or nothing; where there is nothing at all, no key is made. */
export const atIds = <V>(
  map: HashMap.HashMap<string, V>,
  ...ids: ReadonlyArray<string>
): V | undefined => (HashMap.isEmpty(map) ? undefined : at(map, ids.join("/")));

/** The same function of a key, each answer told once. */
export const toldOnce = <K, V>(tell: (key: K) => V): ((key: K) => V) => {
  const told = new Map<K, { readonly value: V }>();
  return (key) => {
    const known = told.get(key);
    if (known !== undefined) return known.value;
    const value = tell(key);
    told.set(key, { value });
    return value;
  };
};
