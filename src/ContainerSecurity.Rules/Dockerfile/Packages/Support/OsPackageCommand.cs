using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>A call of an OS package manager.</summary>
internal sealed class OsPackageCommand
{
    private OsPackageCommand(ShellInvocation invocation, OsPackageManager manager, ShellWord verb, ImmutableArray<ShellWord> packages)
    {
        Invocation = invocation;
        Manager = manager;
        Verb = verb;
        Packages = packages;
    }

    public ShellInvocation Invocation { get; }

    public OsPackageManager Manager { get; }

    /// <summary>The command name in the script, such as <c>apt-get</c>.</summary>
    public string Name => Invocation.Name!;

    /// <summary>The subcommand, such as <c>install</c>.</summary>
    public ShellWord Verb { get; }

    /// <summary>The package arguments, without local files and URLs.</summary>
    public ImmutableArray<ShellWord> Packages { get; }

    public bool IsInstall => Is(Manager.Installs);

    /// <summary>Whether it installs groups, modules or dependencies, whose names are not those of packages.</summary>
    public bool IsGroupInstall => Is(Manager.GroupInstalls) || (IsOfGroup && IsInstall);

    /// <summary>Whether the verb follows <c>group</c> or <c>module</c>.</summary>
    public bool IsOfGroup { get; private init; }

    public bool IsRefresh => Is(Manager.Refreshes);

    public bool IsUpgrade => Is(Manager.Upgrades);

    /// <summary>Whether it may ask for confirmation. microdnf never does: it implies -y.</summary>
    public bool MayAsk => Is(Manager.Asks) && Name != "microdnf";

    /// <summary>Parses a call; null if it is not one, or if its subcommand is unknown.</summary>
    public static OsPackageCommand? Read(ShellInvocation invocation)
    {
        if (OsPackageManager.Find(invocation.Name) is not { } manager)
            return null;
        ShellWord? verb = null;
        var packages = ImmutableArray.CreateBuilder<ShellWord>();
        var skip = false;
        var isOfGroup = false;
        foreach (var word in invocation.Arguments)
        {
            var text = word.StaticText;
            if (verb is null && manager.HasVerbWithDash && text?.StartsWith("-S", StringComparison.Ordinal) == true)
                verb = word;
            else if (skip || word.StaticPrefix.StartsWith("-", StringComparison.Ordinal))
                skip = !skip && text is not null && TakesNext(manager, text);
            else if (manager.IsYum && verb?.StaticText is "module" or "group" or "groups" or "grp" or "environment" && packages.Count == 0 && !isOfGroup && text is not null)
            {
                isOfGroup = verb.StaticText != "module";
                verb = word;
            }
            else if (verb is not null && (text is null || !IsFile(text)))
                packages.Add(word);
            else if (verb is null && text is null)
                return null;
            else
                verb ??= word;
        }

        return verb is null ? null : new OsPackageCommand(invocation, manager, verb, packages.ToImmutable()) { IsOfGroup = isOfGroup };
    }

    // The last of bundled short options may take a value: "-yt testing".
    private static bool TakesNext(OsPackageManager manager, string option) =>
        manager.ValueOptions.Contains(option)
        || (option.Length > 2 && option[1] != '-' && option.Skip(1).All(char.IsLetter) && manager.ValueOptions.Contains("-" + option[option.Length - 1]));

    private bool Is(ImmutableArray<string> verbs) => verbs.Contains(Verb.StaticText!);

    private static bool IsFile(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("/", StringComparison.Ordinal)
        || text.EndsWith(".deb", StringComparison.Ordinal) || text.EndsWith(".rpm", StringComparison.Ordinal) || text.EndsWith(".apk", StringComparison.Ordinal)
        || text.EndsWith(".nupkg", StringComparison.Ordinal) || text.EndsWith(".config", StringComparison.Ordinal);
}
