using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>
/// Recognizes base images that run as a non-root user. Source: the images' own documentation, 2026-11; for distroless images the README of
/// GoogleContainerTools/distroless, for Chainguard's their overview pages.
/// </summary>
internal static class BaseImages
{
    // A repository and the text that its tag must contain; empty for any tag.
    private static readonly (string Repository, string Tag)[] WithUser =
    [
        ("cgr.dev/chainguard/", ""),
        ("docker.io/chainguard/", ""),
        ("docker.io/bitnami/", ""),
        ("docker.io/bitnamilegacy/", ""),
        ("docker.io/nginxinc/nginx-unprivileged", ""),
        ("docker.io/jenkins/", ""),
        ("docker.io/grafana/", ""),
        ("docker.io/prom/", ""),
        ("docker.io/sonarqube", ""),
        ("docker.io/solr", ""),
        ("docker.io/elasticsearch", ""),
        ("docker.io/kibana", ""),
        ("docker.io/logstash", ""),
        ("docker.io/memcached", ""),
        ("docker.io/haproxy", ""),
        ("docker.io/varnish", ""),
        ("docker.io/jetty", ""),
        ("docker.io/groovy", ""),
        ("docker.io/kong", ""),
        ("docker.io/odoo", ""),
        ("docker.io/spark", ""),
        ("docker.io/open-liberty", ""),
        ("docker.io/websphere-liberty", ""),
        ("docker.io/jupyter/", ""),
        ("quay.io/jupyter/", ""),
        ("quay.io/keycloak/keycloak", ""),
        ("quay.io/prometheus/", ""),
        ("quay.io/strimzi/", ""),
        ("quay.io/operator-framework/", ""),
        ("docker.elastic.co/", ""),
        ("registry.access.redhat.com/ubi", "nonroot"),
        ("mcr.microsoft.com/dotnet/", "chiseled"),
        ("mcr.microsoft.com/dotnet/", "distroless"),
        ("mcr.microsoft.com/mssql/server", ""),
        ("mcr.microsoft.com/azurelinux/distroless/", "nonroot"),
        ("gcr.io/distroless/", "nonroot"),
        ("gcr.io/kaniko-project/", "nonroot"),
    ];

    // Within the families above, the images for building others run as root.
    private static readonly HashSet<string> WithoutUser = new(StringComparer.Ordinal)
    {
        "cgr.dev/chainguard/wolfi-base", "cgr.dev/chainguard/chainguard-base", "docker.io/chainguard/wolfi-base", "docker.io/chainguard/chainguard-base", "docker.io/bitnami/minideb",
    };

    // Red Hat's images with a runtime have user 1001, the plain ones run as root.
    private static readonly string[] RedHat = ["registry.access.redhat.com/ubi", "registry.redhat.io/ubi"];

    /// <summary>The first stage of the FROM chain, which starts from an image or from scratch.</summary>
    public static BuildStage Root(BuildStage stage)
    {
        while (stage.BaseStage is { } parent)
            stage = parent;
        return stage;
    }

    /// <summary>Whether the image is known to run as a non-root user.</summary>
    public static bool HasOwnUser(ImageReference image)
    {
        if (ImageNames.Full(image) is not { } name || image.Repository.Value is not { } repository)
            return true;
        if (WithoutUser.Contains(name))
            return false;
        if (RedHat.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && name.IndexOf('/', name.IndexOf('/') + 1) is var slash and > 0)
            return !name.Substring(slash + 1).StartsWith("ubi", StringComparison.Ordinal);
        // An unknown tag, or a digest without a tag, may be the non-root variant.
        var tag = image.Tag.IsKnown ? image.Tag.Value! : image.Tag.IsUnset && image.Digest.IsUnset ? "" : null;
        foreach (var (known, variant) in WithUser)
        {
            if (name.StartsWith(known, StringComparison.Ordinal) && (variant.Length == 0 || tag is null || tag.Contains(variant, StringComparison.Ordinal)))
                return true;
        }

        return repository.Contains("nonroot", StringComparison.Ordinal) || repository.Contains("rootless", StringComparison.Ordinal) || repository.Contains("unprivileged", StringComparison.Ordinal)
            || (tag is not null && (tag.Contains("nonroot", StringComparison.Ordinal) || tag.Contains("rootless", StringComparison.Ordinal)));
    }
}
