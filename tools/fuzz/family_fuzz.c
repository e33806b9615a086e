/* family_fuzz.c -- every family of rules, given facts that nobody would write.
 *
 * FUZZ_FAMILY names the family ("--list" prints their names); without it the
 * first byte picks one. What is
 * left is JSON: the facts, or a whole test case with its "input". A family must
 * answer or say what it needs, and answer the same whether or not it keeps its
 * steps. The rest is for the sanitizers to see. */
#include "app/working/families.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

static const struct rule_family *chosen;

static void list_families(void)
{
    const struct rule_family *f;
    for (size_t i = 0; (f = family_number(i)); i++) puts(f->name);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    const char *name = getenv("FUZZ_FAMILY");
    if (name && strcmp(name, "--list") == 0) {
        list_families();
        exit(0);
    }
    chosen = name ? family_named(name) : NULL;
    if (!name || chosen) return 0;
    fprintf(stderr, "there is no family '%s'\n", name);
    exit(1);
}

/* ---- one input ---- */

static const struct rule_family *family_of_byte(uint8_t byte)
{
    size_t count = 0;
    while (family_number(count)) count++;
    return family_number(byte % count);
}

static void require(bool truth, const char *what)
{
    if (truth) return;
    fprintf(stderr, "broken: %s\n", what);
    abort();
}

static void try_family(const struct rule_family *family, const json_t *facts)
{
    static struct working w;    /* large: kept off the fuzzer's stack */
    working_begin(&w);
    const char *problem = NULL, *again = NULL;
    json_t *with = family->find(facts, NULL, &w, &problem);
    json_t *without = family->find(facts, NULL, NULL, &again);
    require(with || problem, "a family answers, or says what it needs");
    require(with ? without && json_equal(with, without) : !without,
            "keeping steps does not change the answer");
    json_decref(with);
    json_decref(without);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2) return 0;
    size_t skip = chosen ? 0 : 1;
    json_t *json = json_loadb((const char *)data + skip, size - skip, 0, NULL);
    if (!json) return 0;
    const json_t *input = json_object_get(json, "input");
    if (json_is_object(json)) try_family(chosen ? chosen : family_of_byte(data[0]),
                                         input ? input : json);
    json_decref(json);
    return 0;
}

/* ---- changing one value of the JSON, so that it stays JSON ---- */

static const char *const odd_values[] = {
    "null", "true", "false", "0", "1", "-1", "2", "12", "64", "65", "99.99", "0.0001", "1e15",
    "-1e15", "1e308", "9223372036854775807", "-9223372036854775808", "\"\"", "\"x\"", "[]", "{}",
    "[null]", "\"2026-02-28\"", "\"2024-02-29\"", "\"0001-01-01\"", "\"9999-12-31\"",
    "\"2026-11-24T18:30\"", "\"2026-02-30\"", "\"YES\"", "\"NONE\"", "\"A\"", "\"D0S\"",
};
enum { ODD_VALUES = sizeof odd_values / sizeof *odd_values };

static json_t *odd_value(unsigned pick)
{
    return json_loads(odd_values[pick % ODD_VALUES], JSON_DECODE_ANY, NULL);
}

static void change_within(json_t *json, unsigned *random);

static unsigned next(unsigned *random)
{
    *random = *random * 1103515245u + 12345u;
    return *random >> 8;
}

/* Something else in the place of `old`, or `old` itself changed within. Returns
 * a new reference. */
static json_t *changed(json_t *old, unsigned *random)
{
    bool within = (json_is_object(old) && json_object_size(old)) ||
                  (json_is_array(old) && json_array_size(old));
    if (!within || next(random) % 4 == 0) return odd_value(next(random));
    change_within(old, random);
    return json_incref(old);
}

static void change_member(json_t *object, unsigned *random)
{
    size_t place = next(random) % json_object_size(object);
    void *at = json_object_iter(object);
    while (place--) at = json_object_iter_next(object, at);
    char *key = strdup(json_object_iter_key(at));
    if (next(random) % 8 == 0) json_object_del(object, key);
    else json_object_set_new(object, key, changed(json_object_iter_value(at), random));
    free(key);
}

static void change_element(json_t *array, unsigned *random)
{
    size_t place = next(random) % json_array_size(array);
    json_t *element = json_array_get(array, place);
    switch (next(random) % 8) {
    case 0:  json_array_remove(array, place); break;
    case 1:  json_array_append_new(array, json_deep_copy(element)); break;
    default: json_array_set_new(array, place, changed(element, random)); break;
    }
}

static void change_within(json_t *json, unsigned *random)
{
    if (json_is_object(json) && json_object_size(json)) change_member(json, random);
    else if (json_is_array(json) && json_array_size(json)) change_element(json, random);
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    size_t skip = chosen ? 0 : 1;
    json_t *json = size > skip ? json_loadb((const char *)data + skip, size - skip, 0, NULL) : NULL;
    if (!json || seed % 4 == 0) {
        json_decref(json);
        return LLVMFuzzerMutate(data, size, most);
    }
    change_within(json, &seed);
    char *text = json_dumps(json, JSON_COMPACT);
    size_t len = text ? strlen(text) : 0;
    json_decref(json);
    if (text && len + skip <= most) {
        memcpy(data + skip, text, len);
        size = len + skip;
    }
    free(text);
    return size;
}
