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

    /// <summary>The container; null where the flags stand in a file of which another program makes the command.</summary>
    public Container? Container { get; }

    /// <summary>What it runs.</summary>
    public Component Component { get; }

    /// <summary>The word that names the component.</summary>
    public Location Location => _words[_index].Location;

    /// <summary>The component that the container runs, directly or by a shell; null where it runs none, or none that can be told.</summary>
    public static ComponentCommand? Read(Container container)
    {
        if (container.Workload.Platform != WorkloadPlatform.Kubernetes || container.Command.IsEmpty || container.Command[0].Value is not { } first)
            return null;
        var name = first.Substring(first.LastIndexOf('/') + 1);
        if (name is "sh" or "bash" or "ash" or "dash")
            return ReadScripts(container);
        // Every rule of the family asks every container, so most are turned away by the first word.
        if (!ComponentNames.MayBegin(name))
            return null;
        ImmutableArray<CommandWord> words = [.. container.Command.Concat(container.Arguments).Select(CommandWord.Of)];
        return ComponentNames.Find(words) is { } found ? new(container, found.Component, words, found.Index) : null;
    }

    /// <summary>A component whose flags another program completes: what is not among them says nothing.</summary>
    /// <param name="component">The component.</param>
    /// <param name="flags">The flags, each as one word.</param>
    public static ComponentCommand OfFlags(Component component, ImmutableArray<CommandWord> flags) => new(null, component, flags, -1);

    /// <summary>How a flag is given, in order; the flag is written without dashes.</summary>
    /// <remarks>Components take <c>_</c> for <c>-</c> in names, and etcd takes one dash for two.</remarks>
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

    /// <summary>Whether a flag that is not among the words may be set all the same: by words that are not known, by a file or by a variable.</summary>
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

    // etcd reads each flag from ETCD_ and its name, too. Source: etcd, configuration options.
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

    // Where the value begins within the word; -1 where the word is the flag alone; null where it is another word.
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
