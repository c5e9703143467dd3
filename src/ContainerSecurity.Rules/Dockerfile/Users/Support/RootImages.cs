using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Recognizes base images that run as root. Source: the images' Dockerfiles in docker-library and Microsoft's, 2026-01.</summary>
internal static class RootImages
{
    // Official images on Docker Hub that run as root and whose entrypoint does not drop privileges.
    private static readonly HashSet<string> Official = new(StringComparer.Ordinal)
    {
        "alpine", "debian", "ubuntu", "centos", "fedora", "amazonlinux", "rockylinux", "almalinux", "oraclelinux", "archlinux", "busybox", "photon", "buildpack-deps", "clearlinux",
        "node", "python", "ruby", "php", "golang", "rust", "openjdk", "java", "eclipse-temurin", "amazoncorretto", "ibmjava", "sapmachine", "maven", "gradle", "tomcat", "tomee", "perl", "erlang", "elixir", "haskell",
        "swift", "mono", "dart", "julia", "r-base", "pypy", "gcc", "clojure", "httpd", "nginx", "caddy", "traefik", "docker", "bash", "composer", "wordpress", "drupal", "joomla",
    };

    private static readonly HashSet<string> Microsoft = new(StringComparer.Ordinal) { "dotnet/aspnet", "dotnet/runtime", "dotnet/runtime-deps", "dotnet/sdk", "dotnet/core/aspnet", "dotnet/core/runtime", "dotnet/core/runtime-deps", "dotnet/core/sdk" };

    private static readonly Memo<BuildStage, bool> KnownToRun = new(HasCommand);

    // Their default command is a server, so an image based on them needs no CMD.
    private static readonly HashSet<string> Servers = new(StringComparer.Ordinal) { "httpd", "nginx", "tomcat", "tomee", "caddy", "traefik", "wordpress", "drupal", "joomla" };

    /// <summary>Whether the image is known to run as root.</summary>
    public static bool IsRoot(ImageReference image) => ImageNames.Repository(image) is { } name && !BaseImages.HasOwnUser(image) && image.RegistryHost switch
    {
        "docker.io" => Official.Contains(name),
        "mcr.microsoft.com" => Microsoft.Contains(name),
        _ => false,
    };

    /// <summary>Whether the image is known to run as root and the stage runs a service.</summary>
    public static bool IsService(BuildStage stage, ImageReference image) =>
        IsRoot(image) && ((image.RegistryHost == "docker.io" && Servers.Contains(ImageNames.Repository(image)!)) || RunsSomething(stage));

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
