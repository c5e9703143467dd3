using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Recognizes base images that run as root. Source: the images' Dockerfiles in docker-library and Microsoft's, 2026-01; the README of GoogleContainerTools/distroless, Red Hat's catalog and Chainguard's overview pages, 2026-11.</summary>
internal static class RootImages
{
    // Official images on Docker Hub that run as root and whose entrypoint does not drop privileges.
    private static readonly HashSet<string> Official = new(StringComparer.Ordinal)
    {
        "alpine", "debian", "ubuntu", "centos", "fedora", "amazonlinux", "rockylinux", "almalinux", "oraclelinux", "archlinux", "busybox", "photon", "buildpack-deps", "clearlinux",
        "node", "python", "ruby", "php", "golang", "rust", "openjdk", "java", "eclipse-temurin", "amazoncorretto", "ibmjava", "sapmachine", "maven", "gradle", "tomcat", "tomee", "perl", "erlang", "elixir", "haskell",
        "adoptopenjdk", "ibm-semeru-runtimes", "alibaba-dragonwell", "swift", "mono", "dart", "julia", "r-base", "pypy", "gcc", "clojure", "httpd", "nginx", "caddy", "traefik", "docker", "bash", "composer", "wordpress", "drupal", "joomla",
    };

    private static readonly HashSet<string> Microsoft = new(StringComparer.Ordinal) { "dotnet/aspnet", "dotnet/runtime", "dotnet/runtime-deps", "dotnet/sdk", "dotnet/core/aspnet", "dotnet/core/runtime", "dotnet/core/runtime-deps", "dotnet/core/sdk", "azurelinux/base/core", "cbl-mariner/base/core", "powershell", "openjdk/jdk", "azure-cli", "playwright", "playwright/python", "playwright/java", "playwright/dotnet" };

    // Other images on Docker Hub that run as root.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "nvidia/cuda", "continuumio/miniconda3", "continuumio/anaconda3", "condaforge/miniforge3", "pytorch/pytorch", "tensorflow/tensorflow", "rockylinux/rockylinux", "redhat/ubi8", "redhat/ubi9",
        "azul/zulu-openjdk", "azul/zulu-openjdk-alpine", "azul/zulu-openjdk-debian", "bitnami/minideb", "chainguard/wolfi-base", "chainguard/chainguard-base", "opensuse/leap",
    };

    private static readonly HashSet<string> ElsewhereRoot = new(StringComparer.Ordinal)
    {
        "cgr.dev/chainguard/wolfi-base", "cgr.dev/chainguard/chainguard-base", "quay.io/almalinuxorg/almalinux", "quay.io/rockylinux/rockylinux",
    };

    private static readonly Memo<BuildStage, bool> KnownToRun = new(HasCommand);

    // Their default command is a server, so an image based on them needs no CMD.
    private static readonly HashSet<string> Servers = new(StringComparer.Ordinal) { "httpd", "nginx", "tomcat", "tomee", "caddy", "traefik", "wordpress", "drupal", "joomla" };

    /// <summary>Whether the image is known to run as root.</summary>
    public static bool IsRoot(ImageReference image) => ImageNames.Repository(image) is { } name && !BaseImages.HasOwnUser(image) && ImageNames.Host(image) switch
    {
        "docker.io" => Official.Contains(name) || Others.Contains(name),
        "mcr.microsoft.com" => Microsoft.Contains(name),
        "gcr.io" => name.StartsWith("distroless/", StringComparison.Ordinal),
        "registry.access.redhat.com" or "registry.redhat.io" => name.StartsWith("ubi", StringComparison.Ordinal),
        var host => ElsewhereRoot.Contains(host + "/" + name),
    };

    /// <summary>Whether the image is known to run as root and the stage runs a service.</summary>
    public static bool IsService(BuildStage stage, ImageReference image) =>
        IsRoot(image) && (IsServer(image) || RunsSomething(stage));

    private static bool IsServer(ImageReference image) => ImageNames.OnDockerHub(image) is { } name
        && (Servers.Contains(name) || (name == "php" && image.Tag.Value is { } tag && tag.Split('-').Any(word => word is "apache" or "fpm")));

    /// <summary>Whether the image has a command of its own; otherwise it is a base image or a development environment.</summary>
    public static bool RunsSomething(BuildStage stage) => KnownToRun.Get(stage);

    private static bool HasCommand(BuildStage stage)
    {
        for (var at = stage; at is not null; at = at.BaseStage)
        {
            // CMD takes precedence, because an entrypoint often only prepares it.
            var last = at.Steps.LastOrDefault(i => i is CmdInstructionSyntax) ?? at.Steps.LastOrDefault(i => i is EntrypointInstructionSyntax);
            if (last is not null)
                return !IsInteractive(last);
        }

        return false;
    }

    // An interactive shell or REPL is for development, or is replaced by the next image.
    private static bool IsInteractive(InstructionSyntax instruction) =>
        instruction.Script is { Commands: [{ } only] } && only.Name is "bash" or "sh" or "zsh" or "ash" or "fish" or "node" or "python" or "python3" or "irb" or "jshell"
        && only.Arguments.All(a => a.StaticPrefix is "-l" or "-i" or "--login" or "-");
}
