using System.Collections.Immutable;
using ContainerSecurity.Shell;

namespace ContainerSecurity.Dockerfiles;

/// <summary>A Dockerfile.</summary>
public sealed class DockerfileDocument : Document
{
    internal DockerfileDocument(string path, SourceText text)
        : base(path, text)
    {
    }

    /// <summary>The instructions, in order.</summary>
    public ImmutableArray<InstructionSyntax> Instructions { get; internal set; } = [];

    /// <summary>The stages, in order. A file without FROM has one stage that holds its instructions, so that they are still analysed.</summary>
    public ImmutableArray<BuildStage> Stages { get; internal set; } = [];

    /// <summary>The ENV and ARG declarations of all stages and those before the first FROM, in order.</summary>
    public ImmutableArray<EnvironmentVariable> Declarations { get; internal set; } = [];

    /// <summary>The scripts and commands of RUN, CMD, ENTRYPOINT and HEALTHCHECK, also within ONBUILD, in order; read when first asked for.</summary>
    public ImmutableArray<ShellScript> Scripts { get; internal set; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => [];

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => default;
}
