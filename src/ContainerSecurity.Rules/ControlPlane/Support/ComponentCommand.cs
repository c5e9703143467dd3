using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>The command line of a component that a container runs, with its flags.</summary>
internal sealed class ComponentCommand
{
    private readonly ImmutableArray<CommandWord> _words;
    private readonly int _index;

    private ComponentCommand(Container? container, Component component, ImmutableArray<CommandWord> words, int index)
    {
        Container = container;
        Component = component;
        _words = words;
        _index = index;
    }

    /// <summary>The container; null if the flags come from a configuration file, such as that of kubeadm.</summary>
    public Container? Container { get; }

    /// <summary>The component that the command runs.</summary>
    public Component Component { get; }

    /// <summary>The word that names the component.</summary>
    public Location Location => _words[_index].Location;

    /// <summary>Reads the component that the container runs, directly or through a shell; null if it runs none or the command is unknown.</summary>
    public static ComponentCommand? Read(Container container)
    {
        if (container.Workload.Platform != WorkloadPlatform.Kubernetes || container.Command.IsEmpty || container.Command[0].Value is not { } first)
            return null;
        var name = first.Substring(first.LastIndexOf('/') + 1);
        if (name is "sh" or "bash" or "ash" or "dash")
            return ReadScripts(container);
        // Every component rule checks every container, so the first word rejects most of them cheaply.
        if (!ComponentNames.MayBegin(name))
            return null;
        ImmutableArray<CommandWord> words = [.. container.Command.Concat(container.Arguments).Select(CommandWord.Of)];
        return ComponentNames.Find(words) is { } found ? new(container, found.Component, words, found.Index) : null;
    }

    /// <summary>Creates the command of a component from an incomplete list of flags, to which another program adds: no flag counts as missing.</summary>
    /// <param name="component">The component.</param>
    /// <param name="flags">The flags, each as one word.</param>
    public static ComponentCommand OfFlags(Component component, ImmutableArray<CommandWord> flags) => new(null, component, flags, -1);

    /// <summary>Finds the uses of a flag, in order.</summary>
    /// <remarks>Components accept <c>_</c> for <c>-</c> in flag names, and etcd accepts one leading dash. The name is passed without dashes.</remarks>
    public IEnumerable<FlagUse> Find(string flag)
    {
        for (var i = _index + 1; i < _words.Length; i++)
        {
            var word = _words[i];
            if (ValueAt(word, flag) is not { } at)
                continue;
            if (at >= 0)
                yield return new(word.Text?.Substring(at).Trim(), word.Text?.Substring(at).Trim(), false, word.Location);
            else if (i + 1 < _words.Length && !_words[i + 1].Prefix.StartsWith("-", StringComparison.Ordinal))
                yield return new(_words[i + 1].Text?.Trim(), null, true, word.Location);
            else
                yield return new("", null, true, word.Location);
        }
    }

    /// <summary>Whether a flag that is missing from the words may still be set by unknown words, a configuration file or an environment variable.</summary>
    public bool MayBeSetElsewhere(string flag) =>
        Container is not { Workload.IsPartial: false } || _words.Skip(_index + 1).Any(w => w.Text is null && w.Prefix.Length == 0) || IsInFile(flag) || IsInVariable(flag);

    // Sources: the components' reference pages; "Structured authentication" and "Structured authorization" for the API server's two files.
    private bool IsInFile(string flag) => Component switch
    {
        Component.Etcd => Find("config-file").Any(),
        Component.ApiServer => (flag == "anonymous-auth" && Find("authentication-config").Any()) || (flag == "authorization-mode" && Find("authorization-config").Any()),
        Component.ControllerManager => false,
        _ => Find("config").Any(),
    };

    // etcd also reads each flag from a variable with the prefix ETCD_. Source: etcd, configuration options.
    private bool IsInVariable(string flag)
    {
        if (Component != Component.Etcd)
            return false;
        var name = "ETCD_" + flag.ToUpperInvariant().Replace('-', '_');
        return Container!.Node["envFrom"] is not null || Container.Environment.Any(v => v.Name.IsUnknown || v.Name.Is(name));
    }

    private static ComponentCommand? ReadScripts(Container container)
    {
        if (!container.Command.Concat(container.Arguments).Any(w => w.Value is { } text && ComponentNames.MayHold(text)))
            return null;
        foreach (var command in container.Scripts.SelectMany(s => s.Commands))
        {
            var run = command.EffectiveCommand;
            if (run.NameWord is null || run.Arguments.IsEmpty)
                continue;
            ImmutableArray<CommandWord> words = [CommandWord.Of(run.NameWord), .. run.Arguments.Select(CommandWord.Of)];
            if (ComponentNames.Find(words) is { } found && words.Skip(found.Index + 1).Any(w => w.Prefix.StartsWith("--", StringComparison.Ordinal) && w.Prefix is not ("--version" or "--help")))
                return new(container, found.Component, words, found.Index);
        }

        return null;
    }

    // The start of the value within the word; -1 if the word is the bare flag; null if it is another word.
    private static int? ValueAt(CommandWord word, string flag)
    {
        var text = word.Prefix;
        var dashes = text.StartsWith("--", StringComparison.Ordinal) ? 2 : text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        if (dashes == 0 || text.Length < dashes + flag.Length)
            return null;
        for (var i = 0; i < flag.Length; i++)
        {
            var c = text[dashes + i];
            if (c != flag[i] && !(c == '_' && flag[i] == '-'))
                return null;
        }

        var end = dashes + flag.Length;
        if (end == text.Length)
            return word.Text is null ? null : -1;
        return text[end] == '=' ? end + 1 : null;
    }
}
