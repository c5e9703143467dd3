using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Images.Support;

/// <summary>
/// The Docker Official Images, whose names have one part. Source: Docker Official Images, current and retired ones, as of 2025-11.
/// Any other one-part name is an image that was built locally, or a placeholder that a tool replaces before the deployment.
/// </summary>
internal static class OfficialImages
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        ("adminer adoptopenjdk aerospike alibaba-dragonwell almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita "
        + "buildpack-deps busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate "
        + "crux dart debian django docker docker-dev drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora "
        + "flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-seattle hello-world hipache hitch hola-mundo "
        + "httpd hylang ibm-semeru-runtimes ibmjava influxdb iojs irssi java jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong "
        + "krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-streaming "
        + "neo4j neurodebian nextcloud nginx node notary nuodb nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb owncloud percona perl photon php "
        + "php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb "
        + "rocket.chat rockylinux ros ruby rust sapmachine satosa scratch sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl "
        + "teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap ubuntu-upstart unit varnish vault websphere-liberty wordpress xwiki yourls "
        + "znc zookeeper").Split(' '));

    /// <summary>Whether a reference is a one-part name without a registry, and not a Docker Official Image.</summary>
    public static bool IsMissing(ImageReference image) =>
        image is { Registry.IsUnset: true, Repository.IsKnown: true } && image.Repository.Value!.IndexOf('/') < 0 && !Names.Contains(image.Repository.Value);
}
