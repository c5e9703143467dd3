using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// Normalizes image names: a Docker Official Image is also available as <c>library/nginx</c>, and any image of Docker Hub from its mirrors and proxies.
/// Sources, 2026-11: Artifact Registry, "Pull cached Docker Hub images"; Amazon ECR Public, "Docker Official Images" and pull-through cache rules; Azure
/// Container Registry, artifact cache; GitLab, dependency proxy; the remote repositories of Artifactory, Nexus and Harbor.
/// </summary>
internal static class ImageNames
{
    private const string DockerHub = "docker.io", Official = "library/";

    // Hosts that serve Docker Hub under its own paths.
    private static readonly HashSet<string> Mirrors = new(StringComparer.Ordinal)
    {
        "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "hub.docker.com", "mirror.gcr.io", "docker.m.daocloud.io", "dockerproxy.com", "registry.docker-cn.com",
        "hub-mirror.c.163.com", "docker.mirrors.ustc.edu.cn", "mirror.ccs.tencentyun.com",
    };

    // Paths below which a host serves Docker Hub.
    private static readonly string[] MirrorPaths =
        ["public.ecr.aws/docker/", "mcr.microsoft.com/mirror/docker/", "m.daocloud.io/docker.io/"];

    // The publisher's own copies of official images.
    private static readonly Dictionary<string, string> Copies = new(StringComparer.Ordinal)
    {
        ["public.ecr.aws/amazonlinux/amazonlinux"] = "amazonlinux",
        ["public.ecr.aws/amazoncorretto/amazoncorretto"] = "amazoncorretto",
        ["public.ecr.aws/ubuntu/ubuntu"] = "ubuntu",
        ["public.ecr.aws/debian/debian"] = "debian",
        ["quay.io/centos/centos"] = "centos",
        ["quay.io/fedora/fedora"] = "fedora",
        ["registry.fedoraproject.org/fedora"] = "fedora",
        ["registry.opensuse.org/opensuse/leap"] = "opensuse/leap",
        ["container-registry.oracle.com/os/oraclelinux"] = "oraclelinux",
        ["ghcr.io/oracle/oraclelinux"] = "oraclelinux",
    };

    // Names of proxy repositories that are usual, but not only for Docker Hub.
    private static readonly HashSet<string> UsualProxies = new(StringComparer.Ordinal)
    {
        "docker", "docker-remote", "docker-proxy", "docker-mirror", "docker-cache", "docker-virtual", "docker-all", "docker-group", "docker-public", "hub", "hub-proxy", "hub-mirror", "hub-cache",
        "mirror", "mirrors", "proxy", "proxy-cache",
    };

    /// <summary>The repository, with the short name for an official image and without the path of a proxy; null where it is unresolved.</summary>
    public static string? Repository(ImageReference image) => Locate(image)?.Repository ?? image.Repository.Value;

    /// <summary>The registry's host, Docker Hub for its mirrors and proxies; null where it is unresolved.</summary>
    public static string? Host(ImageReference image) => Locate(image)?.Host ?? image.RegistryHost;

    /// <summary>Registry and repository, such as <c>docker.io/nginx</c>; null where they are unresolved.</summary>
    public static string? Full(ImageReference image) => Locate(image) is var (host, repository) ? host + "/" + repository : null;

    /// <summary>The repository on Docker Hub, with the short name for an official image; null for other registries and where it is unresolved.</summary>
    public static string? OnDockerHub(ImageReference image) => Locate(image) is (DockerHub, var repository) ? repository : null;

    private static (string Host, string Repository)? Locate(ImageReference image)
    {
        if (image.RegistryHost is { } host && image.Repository.Value is { } repository)
            return OnHub(host, repository) is { } name ? (DockerHub, Short(name)) : (host, repository);
        // Only Docker Hub has the path "library" by default: "${REGISTRY}/library/node".
        if (image.Registry.IsUnknown && image.Repository is { IsUnknown: true, Expression: { } text } && text.LastIndexOf('/' + Official, StringComparison.Ordinal) is var at and > 0
            && text.Substring(at + Official.Length + 1) is { Length: > 0 } official && official.IndexOfAny(['/', '$', '{', '}']) < 0 && text[at - 1] == '}')
        {
            return (DockerHub, official);
        }

        return null;
    }

    private static string Short(string repository) => repository.StartsWith(Official, StringComparison.Ordinal) ? repository.Substring(Official.Length) : repository;

    private static string? OnHub(string host, string repository)
    {
        if (host == DockerHub || Mirrors.Contains(host))
            return repository;
        var full = host + "/" + repository;
        if (Copies.TryGetValue(full, out var copy))
            return copy;
        if (Array.Find(MirrorPaths, p => full.StartsWith(p, StringComparison.Ordinal)) is { } path)
            return full.Substring(path.Length);
        return BehindProxy(host, repository);
    }

    private static string? BehindProxy(string host, string repository)
    {
        var parts = repository.Split('/');
        for (var i = parts.Length - 2; i >= 0; i--)
        {
            if (NamesDockerHub(parts[i]) || (i > 0 && parts[i] == "containers" && parts[i - 1] == "dependency_proxy"))
                return string.Join("/", parts.Skip(i + 1));
        }

        if (NamesDockerHub(host))
            return repository;
        if (parts.Length < 2 && !UsualProxies.Contains(host.Split('.')[0]))
            return null;
        // "docker-remote/library/node": the path "library" of a proxy holds official images only.
        var isOfficial = parts.Length > 1 && parts[parts.Length - 2] == "library";
        var isProxy = parts.Length > 2 && UsualProxies.Contains(parts[parts.Length - 3]);
        return isOfficial && (isProxy || UsualProxies.Contains(host.Split('.')[0]) || IsCloud(host)) ? parts[parts.Length - 1] : null;
    }

    private static bool NamesDockerHub(string text)
    {
        var letters = text.Replace("-", "").Replace("_", "").Replace(".", "");
        return letters.Contains("dockerhub", StringComparison.Ordinal) || letters.Contains("hubdocker", StringComparison.Ordinal) || letters.StartsWith("dockerio", StringComparison.Ordinal)
            || letters.EndsWith("dockerio", StringComparison.Ordinal);
    }

    // Registries with cache rules or remote repositories for Docker Hub.
    private static bool IsCloud(string host) =>
        host.EndsWith(".azurecr.io", StringComparison.Ordinal) || host.EndsWith(".amazonaws.com", StringComparison.Ordinal) || host.EndsWith(".pkg.dev", StringComparison.Ordinal);
}
