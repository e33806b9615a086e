/* http.h -- the wire. The only part that knows libmicrohttpd. */
#ifndef PLATFORM_HTTP_H
#define PLATFORM_HTTP_H

#include "platform/server.h"

struct http_settings {
    const char *address;        /* "127.0.0.1"; NULL = every address of this machine */
    int port;                   /* 0 = any that is free */
    int threads;                /* 0 = two a core */
    bool is_behind_tls;         /* cookies are for https only */
};

struct http;

/* A fault if the port is taken. */
struct http *http_start(struct server *s, const struct http_settings *settings);
int http_port(const struct http *h);
/* Take nothing new, finish what is under way (two seconds), stop. */
void http_stop(struct http *h);

#endif
