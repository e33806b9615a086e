#!/bin/sh
# forms.sh -- a form that posts carries the token of its session, or it is refused; one
# that can be sent twice by mistake carries its key as well (form_secrets gives both, and
# typed_again gives what a form had when it was sent).
git ls-files 'platform/*.html' 'app/*.html' | xargs awk '
    function finish() {
        if (!posts || has_secrets) return
        print file ":" line ": this form has no form_secrets"
        wrong = 1
    }
    /<form[^>]*method="post"/ { finish(); posts = 1; has_secrets = 0; file = FILENAME; line = FNR }
    /form_secrets|typed_again|name="form_token"/ { has_secrets = 1 }
    /<\/form>/ { finish(); posts = 0 }
    END { finish(); exit wrong }'
