using System;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.Image;

/// <summary>A line of an image's history: an instruction that made it.</summary>
public sealed class ImageHistoryEntry
{
    private readonly Lazy<ShellScript?> _script;

    internal ImageHistoryEntry(Func<ImageHistoryEntry, ShellScript?> readScript) =>
        _script = new Lazy<ShellScript?>(() => readScript(this));

    /// <summary>The line as it stands; not set where the builder wrote none.</summary>
    public required Property<string> CreatedBy { get; init; }

    /// <summary>When, as written.</summary>
    public Property<string> Created { get; init; }

    /// <summary>Whether it changed the configuration only.</summary>
    public bool IsEmptyLayer { get; init; }

    /// <summary>The instruction in capitals, such as <c>RUN</c>; null where the line does not tell.</summary>
    public string? Instruction { get; init; }

    /// <summary>What follows the instruction: for RUN the text that the shell got, without the builder's own words.</summary>
    public MappedText? Arguments { get; init; }

    /// <summary>The build arguments that a RUN had, with their values.</summary>
    public ImmutableArray<EnvironmentVariable> BuildArguments { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>The script of a RUN; null for others. It is read when first asked for.</summary>
    public ShellScript? Script => _script.Value;

    internal ShellDialect Dialect { get; init; }

    /// <inheritdoc/>
    public override string ToString() => CreatedBy.ToString();
}
