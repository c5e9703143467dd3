using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>
/// A server of a well-known image that writes to fixed paths, or switches its user, at startup. Sources: the images' Dockerfiles and descriptions on Docker
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

    /// <summary>The directories that it must be able to write to.</summary>
    public ImmutableArray<string> Writes { get; }

    /// <summary>The capabilities that it needs to switch to another user; empty where it does not switch.</summary>
    public ImmutableArray<string> Capabilities { get; }

    /// <summary>The server that an image inherits from its base image; null for another or an unknown program.</summary>
    public static ServerProgram? Of(ImageConfiguration image)
    {
        if (image.Stage is not BuildStage stage || BaseImages.Root(stage).BaseImage is not { } origin || ImageNames.OnDockerHub(origin) is not { } repository)
            return null;
        var program = All.FirstOrDefault(p => p._repository == repository);
        var isOwn = image.Entrypoint.IsEmpty && (image.Command.IsEmpty || image.Command[0].Value?.Split(' ', '/').Contains(program?.Name) == true);
        return isOwn ? program : null;
    }

    /// <summary>Whether the image may replace the main configuration file, which can set other paths.</summary>
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
        CopyInstructionSyntax copy => IsSettings(copy.Destination?.Value),
        AddInstructionSyntax add => IsSettings(add.Destination?.Value),
        RunInstructionSyntax { Script: { } script } => script.Text.Text.Contains(_settings, StringComparison.Ordinal),
        _ => false,
    };

    // Configuration fragments have their own directories and cannot override these settings of the main file.
    private bool IsSettings(string? target) =>
        target is null || ((target.StartsWith(_settings, StringComparison.Ordinal) || target is "/" or "/etc" or "/etc/" || target.Contains('$'))
            && !_parts.Any(p => target.StartsWith(p, StringComparison.Ordinal)));
}
