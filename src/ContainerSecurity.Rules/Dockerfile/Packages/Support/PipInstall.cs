using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>A call of <c>pip install</c> or <c>python -m pip install</c>. Source: pip's manual, "pip install".</summary>
internal sealed class PipInstall
{
    private static readonly string[] ValueOptions =
    [
        "-r", "--requirement", "-c", "--constraint", "-e", "--editable", "-t", "--target", "-i", "--index-url", "--extra-index-url", "-f", "--find-links", "--prefix", "--root", "--src",
        "--platform", "--python-version", "--implementation", "--abi", "--progress-bar", "--log", "--proxy", "--retries", "--timeout", "--trusted-host", "--cert", "--client-cert",
        "--cache-dir", "--upgrade-strategy", "--config-settings", "-C", "--global-option", "--install-option", "--no-binary", "--only-binary", "--report", "--root-user-action", "--exists-action", "-b", "--build", "--build-dir",
    ];

    private static readonly string[] EditableOptions = ["-e", "--editable"];

    private PipInstall(ShellInvocation invocation, ShellWord verb, List<ShellWord> packages, List<ShellWord> editables)
    {
        Invocation = invocation;
        Verb = verb;
        Packages = packages;
        Editables = editables;
    }

    public ShellInvocation Invocation { get; }

    /// <summary>The word <c>install</c>.</summary>
    public ShellWord Verb { get; }

    /// <summary>The requirements on the command line.</summary>
    public IReadOnlyList<ShellWord> Packages { get; }

    /// <summary>The editable installs: local directories and repositories.</summary>
    public IReadOnlyList<ShellWord> Editables { get; }

    /// <summary>Whether a constraints file pins versions.</summary>
    public bool HasConstraints => Invocation.HasOption("-c", "--constraint");

    public static PipInstall? Read(ShellInvocation invocation)
    {
        if (CommandInvocation.From(invocation) is not { IsPip: true } pip)
            return null;
        ShellWord? verb = null;
        var packages = new List<ShellWord>();
        var editables = new List<ShellWord>();
        var skip = false;
        var isEditable = false;
        foreach (var word in pip.Arguments)
        {
            if (isEditable)
                editables.Add(word);
            isEditable = !skip && word.StaticText is { } before && EditableOptions.Contains(before);
            if (skip || word.StaticPrefix.StartsWith("-", StringComparison.Ordinal))
                skip = !skip && word.StaticText is { } option && ValueOptions.Contains(option);
            else if (verb is not null)
                packages.Add(word);
            else if (word.StaticText == "install")
                verb = word;
            else
                return null;
        }

        return verb is null ? null : new PipInstall(invocation, verb, packages, editables);
    }
}
