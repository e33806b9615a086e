# make            build build/probity
# make test       the C tests, with sanitizers, on SQLite (and PostgreSQL with PG_URL set)
# make lint       arrows, whitespace, must-fail cases of weave, warnings as errors
# make bench      speed and memory as ratios against a floor measured in the same run
# make fuzz       every fuzz target, for as long as it takes
# MODE is release, check (address and undefined behaviour sanitizers), thread or fuzz.

MODE    ?= release
B       := build
O       := $(B)/$(MODE)
ifeq ($(origin CC),default)
CC      := gcc
endif
PKGS    := libmicrohttpd sqlite3 libpq jansson libsodium libutf8proc

WARN    := -Wall -Wextra -Wshadow -Wconversion -Wvla -Wformat=2 -Wstrict-prototypes \
           -Wmissing-prototypes -Werror=implicit-function-declaration \
           -Werror=incompatible-pointer-types -Werror=int-conversion \
           -Wno-missing-field-initializers $(WERROR)
HARDEN  := -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong \
           -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero \
           -fno-strict-overflow -fno-delete-null-pointer-checks -fPIE
LINK    := -pie -Wl,-z,relro,-z,now,-z,noexecstack
FLAGS_release := -O2 -g $(HARDEN)
FLAGS_check   := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FLAGS_thread  := -O1 -g -fsanitize=thread -fPIE
FLAGS_fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined,float-cast-overflow \
                 -fno-sanitize-recover=all
LINK_release  := $(LINK)
LINK_check    := -fsanitize=address,undefined
LINK_thread   := -fsanitize=thread -pie
LINK_fuzz     := -fsanitize=fuzzer
PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
ALL_CFLAGS     = -std=gnu17 -D_GNU_SOURCE -I. -I$(B)/woven $(WARN) $(FLAGS_$(MODE)) \
                 $(PKG_CFLAGS) -MMD -MP $(CFLAGS)
LIBS           = $(shell pkg-config --libs $(PKGS)) -lm -lpthread

# ---- what there is: everything is found, nothing is listed twice --------------------------------
STOREYS  := $(shell sed 's/\#.*//' app/storeys)
ROOMS    := $(filter $(patsubst app/%/,%,$(wildcard app/*/)),$(STOREYS))
SCHEMAS  := $(wildcard platform/schema.sql $(ROOMS:%=app/%/schema.sql))
MACROS   := $(wildcard platform/macros.sql app/*/macros.sql)
SQL      := $(filter-out %/schema.sql %/macros.sql,$(wildcard platform/*.sql $(ROOMS:%=app/%/*.sql)))
HTML     := $(wildcard platform/*.html $(ROOMS:%=app/%/*.html))
WOVEN    := $(SQL:%=$(B)/woven/%) $(HTML:%=$(B)/woven/%)
DATA     := $(wildcard data/codes/*.csv data/maps/*.map)
WOVEN_C  := $(WOVEN:%=%.c) $(B)/woven/schema.c $(B)/woven/queries.c $(B)/woven/assets.c \
            $(B)/woven/embedded.c

is_test   = $(filter %_test.c,$(1))
not_test  = $(filter-out %_test.c,$(1))
BASE_C   := $(wildcard base/*.c)
RULES_C  := $(wildcard rules/*.c rules/law/*.c)
PLAT_C   := $(wildcard platform/*.c)
APP_C    := $(wildcard $(ROOMS:%=app/%/*.c))
CLI_C    := $(wildcard cli/*.c)
MAIN_C   := main.c
HOUSE_C  := composition.c

obj       = $(patsubst $(B)/woven/%.c,$(O)/woven/%.o,$(patsubst %.c,$(O)/%.o,$(1)))
RULES_O  := $(call obj,$(call not_test,$(RULES_C)) $(call not_test,$(BASE_C)))
PROGRAM_O:= $(call obj,$(call not_test,$(BASE_C) $(RULES_C) $(PLAT_C) $(APP_C) $(CLI_C)) $(HOUSE_C) $(WOVEN_C))
TEST_O   := $(call obj,tools/test_main.c)

.PHONY: all test test-rules test-app lint bench fuzz clean compdb weave-tests
.SECONDARY:
all: $(O)/probity
	@[ $(MODE) != release ] || ln -sf release/probity $(B)/probity

# ---- weave ---------------------------------------------------------------------------------------
$(B)/weave: $(wildcard tools/weave/*.c tools/weave/*.h)
	@mkdir -p $(@D)
	@echo "  CC    weave"; $(CC) -std=gnu17 -D_GNU_SOURCE -O1 -g -Wall -Wextra -Wshadow -I. $(filter %.c,$^) -lsqlite3 -o $@

$(B)/woven/%.sql.c $(B)/woven/%.sql.h &: %.sql $(SCHEMAS) $(MACROS) $(B)/weave
	@mkdir -p $(@D)
	@echo "  WEAVE $<"; $(B)/weave sql $(MACROS:%=--macros %) $(SCHEMAS:%=--schema %) $< $(B)/woven/$<
$(B)/woven/%.html.c $(B)/woven/%.html.h &: %.html $(B)/weave
	@mkdir -p $(@D)
	@echo "  WEAVE $<"; $(B)/weave html $< $(B)/woven/$<
$(B)/woven/schema.c: $(SCHEMAS) $(B)/weave
	@mkdir -p $(@D)
	$(B)/weave schema $(MACROS:%=--macros %) $(SCHEMAS) > $@.new && mv $@.new $@
$(B)/woven/queries.c: $(SQL) $(B)/weave
	@mkdir -p $(@D)
	$(B)/weave index $(MACROS:%=--macros %) $(SQL) > $@.new && mv $@.new $@
$(B)/woven/embedded.c: $(DATA) $(B)/weave
	@mkdir -p $(@D)
	$(B)/weave embed $(DATA) > $@.new && mv $@.new $@
$(B)/woven/assets.c: $(wildcard assets/* assets/*/*) tools/assets.sh package.json package-lock.json
	@mkdir -p $(@D)
	tools/assets.sh $(B)/assets $@

# ---- C -------------------------------------------------------------------------------------------
$(O)/%.o: %.c | $(WOVEN:%=%.h)
	@mkdir -p $(@D)
	@echo "  CC    $<"; $(CC) $(ALL_CFLAGS) -c $< -o $@
$(O)/woven/%.o: $(B)/woven/%.c | $(WOVEN:%=%.h)
	@mkdir -p $(@D)
	@echo "  CC    $<"; $(CC) $(ALL_CFLAGS) -c $< -o $@
# Rules and base need nothing woven: they build alone.
$(O)/rules/%.o: rules/%.c
	@mkdir -p $(@D)
	@echo "  CC    $<"; $(CC) $(ALL_CFLAGS) -c $< -o $@
$(O)/base/%.o: base/%.c
	@mkdir -p $(@D)
	@echo "  CC    $<"; $(CC) $(ALL_CFLAGS) -c $< -o $@
$(O)/tools/test_main.o: tools/test_main.c
	@mkdir -p $(@D)
	@echo "  CC    $<"; $(CC) $(ALL_CFLAGS) -c $< -o $@

$(O)/librules.a: $(RULES_O)
	@rm -f $@ && ar rcs $@ $^
$(O)/libprobity.a: $(PROGRAM_O)
	@rm -f $@ && ar rcs $@ $^
$(O)/probity: $(call obj,$(MAIN_C)) $(O)/libprobity.a
	@echo "  LINK  $@"; $(CC) $(LINK_$(MODE)) $(FLAGS_$(MODE)) $^ $(LIBS) -o $@

# ---- tests ---------------------------------------------------------------------------------------
RULES_TEST_O := $(call obj,$(call is_test,$(RULES_C) $(BASE_C)))
APP_TEST_O   := $(call obj,$(call is_test,$(PLAT_C) $(APP_C) $(CLI_C)) \
                $(filter-out tools/test_main.c,$(wildcard tools/*.c)))
$(O)/test_rules: $(TEST_O) $(RULES_TEST_O) $(O)/librules.a
	@echo "  LINK  $@"; $(CC) $(LINK_$(MODE)) $(FLAGS_$(MODE)) $^ -lcmocka -lm -o $@
$(O)/test_app: $(TEST_O) $(APP_TEST_O) $(O)/libprobity.a
	@echo "  LINK  $@"; $(CC) $(LINK_$(MODE)) $(FLAGS_$(MODE)) $^ $(LIBS) -lcmocka -o $@

# Everything that reads the facts of a rule, under libFuzzer: make MODE=fuzz CC=clang ...
FUZZ_O := $(call obj,tools/fuzz/family_fuzz.c $(call not_test,$(wildcard app/working/*.c)))
$(O)/family_fuzz: $(FUZZ_O) $(O)/librules.a
	@echo "  LINK  $@"; $(CC) $(LINK_$(MODE)) $(FLAGS_$(MODE)) $^ -ljansson -lm -o $@

test-rules:
	$(MAKE) MODE=check build/check/test_rules
	build/check/test_rules
test-app:
	$(MAKE) MODE=check build/check/test_app
	build/check/test_app
test: weave-tests test-rules test-app
weave-tests: $(B)/weave
	tools/weave_test/run.sh $(B)/weave
lint: $(B)/weave
	tools/lint.sh
bench: all
	tools/bench.sh
fuzz:
	tools/fuzz.sh $(FUZZ_RUNS)
compdb:
	bear --output $(B)/compile_commands.json -- $(MAKE) -B all
clean:
	rm -rf $(B)

-include $(shell find $(O) -name '*.d' 2>/dev/null)
