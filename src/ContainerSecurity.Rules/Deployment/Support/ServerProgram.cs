using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>
/// Servers of official images that must write, or change their user, when they start. Sources: the images' Dockerfiles and descriptions on Docker
/// Hub (nginx: read-only mode; postgres: arbitrary users and tmpfs; httpd: PidFile of the default configuration), 2026-11.
/// </summary>
internal sealed class ServerProgram
{
    private static readonly ImmutableArray<ServerProgram> All =
    [
        new("nginx", "nginx", ["/var/cache/nginx", "/var/run"], "/etc/nginx", ["/etc/nginx/conf.d", "/etc/nginx/templates"], ["CHOWN", "SETGID", "SETUID"]),
        new("nginxinc/nginx-unprivileged", "nginx", ["/tmp"], "/etc/nginx", ["/etc/nginx/conf.d", "/etc/nginx/templates"], []),
        new("httpd", "httpd", ["/usr/local/apache2/logs"], "/usr/local/apache2/conf", [], ["SETGID", "SETUID"]),
        new("postgres", "postgres", ["/var/run/postgresql"], "/etc/postgresql", [], []),
    ];

    private readonly string _repository;
    private readonly string _settings;
    private readonly ImmutableArray<string> _parts;

    private ServerProgram(string repository, string name, ImmutableArray<string> writes, string settings, ImmutableArray<string> parts, ImmutableArray<string> capabilities)
    {
        _repository = repository;
        Name = name;
        Writes = writes;
        _settings = settings;
        _parts = parts;
        Capabilities = capabilities;
    }

    public string Name { get; }

    /// <summary>The directories without which it ends.</summary>
    public ImmutableArray<string> Writes { get; }

    /// <summary>The capabilities by which it hands its work to another user; empty where it has no need of them.</summary>
    public ImmutableArray<string> Capabilities { get; }

    /// <summary>The server that an image runs since its base does; null for another program or one that is not known.</summary>
    public static ServerProgram? Of(ImageConfiguration image)
    {
        if (image.Stage is not BuildStage stage || BaseImages.Root(stage).BaseImage is not { RegistryHost: "docker.io" } origin)
            return null;
        var program = All.FirstOrDefault(p => p._repository == ImageNames.Repository(origin));
        var isOwn = image.Entrypoint.IsEmpty && (image.Command.IsEmpty || image.Command[0].Value?.Split(' ', '/').Contains(program?.Name) == true);
        return isOwn ? program : null;
    }

    /// <summary>Whether the image may bring a main configuration of its own, which can name other places.</summary>
    public bool IsConfiguredIn(ImageConfiguration image)
    {
        for (var stage = image.Stage as BuildStage; stage is not null; stage = stage.BaseStage)
        {
            if (stage.Steps.Any(Configures))
                return true;
        }

        return false;
    }

    private bool Configures(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax copy => IsSettings(copy.Destination?.RawText),
        AddInstructionSyntax add => IsSettings(add.Destination?.RawText),
        RunInstructionSyntax { Script: { } script } => script.Text.Text.Contains(_settings, StringComparison.Ordinal),
        _ => false,
    };

    // A part of the configuration has its own folder and cannot set what the main file sets.
    private bool IsSettings(string? target) =>
        target is null || ((target.StartsWith(_settings, StringComparison.Ordinal) || target is "/" or "/etc" or "/etc/" || target.Contains('$'))
            && !_parts.Any(p => target.StartsWith(p, StringComparison.Ordinal)));
}
