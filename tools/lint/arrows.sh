#!/bin/sh
# arrows.sh -- who may use whom, over every #include and @include.
#
# base uses libc; rules use base; platform uses base and libraries; a room uses all of
# these, itself, and rooms on lower storeys (app/storeys) by their front doors. The
# command line and the composition stand above every room and come by the same doors.
git ls-files '*.c' '*.h' '*.html' | grep -v '^tools/' | xargs awk '
    BEGIN {
        # What a file in a layer may use besides its own layer and libc.
        uses["rules"] = "base"
        uses["platform"] = "base"
        uses["app"] = "base rules platform"
        uses["cli"] = "base rules platform composition.h"
        uses["main.c"] = "cli"
        uses["composition.h"] = "platform"
        uses["composition.c"] = "platform composition.h"

        # app/ROOM/ROOM.h is a front door. So are these.
        door("app/[a-z_]+/load.h")              # what the import calls to put rows in
        door("app/[a-z_]+/read.sql.h")          # what a room is ready to be asked
        door("app/staff/(permissions|accounts).h")
        door("app/people/(facts|sight|name_keys).h")
        door("app/working/(codes|families|show|vectors).h")     # rules on the command line

        library = "^(sqlite3|microhttpd|libpq-fe|jansson|sodium|utf8proc)[.]h$"
        library_user = "^(platform|cli)/|^app/working/|_test[.]c$"  # facts of rules are JSON

        while ((getline line < "app/storeys") > 0) {
            sub(/#.*/, "", line)
            floor++
            for (i = split(line, room, " "); i > 0; i--) storey[room[i]] = floor
        }
    }

    function door(pattern) { gsub(/[.]h/, "[.]h", pattern); doors = doors "|^" pattern "$" }
    function layer_of(path) { return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : path }
    function room_of(path, part) { split(path, part, "/"); return part[2] }

    function is_front_door(header) {
        return header == "app/" room_of(header) "/" room_of(header) ".h" \
               || header ~ substr(doors, 2)
    }

    function room_may(room, header) {
        if (room_of(header) == room) return 1
        return is_front_door(header) && storey[room_of(header)] < storey[room]
    }

    function may_use(file, header, from, to) {
        from = layer_of(file); to = layer_of(header)
        if (to == "tools") return file ~ /_test[.][ch]$/
        if (to == "app" && from == "app") return room_may(room_of(file), header)
        if (to == "app") return from ~ /^(cli|main[.]c|composition[.]c)$/ && is_front_door(header)
        return from == to || index(" " uses[from] " ", " " to " ")
    }

    /^[#@] *include [<"]/ {
        split($0, part, /[<">]/)
        if (/</) fine = part[2] !~ library || FILENAME ~ library_user
        else fine = may_use(FILENAME, part[2])
        if (fine) next
        print FILENAME ":" FNR ": may not use " part[2]
        wrong = 1
    }

    END { exit wrong }'
