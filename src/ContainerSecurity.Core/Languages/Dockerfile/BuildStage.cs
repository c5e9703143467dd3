using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A stage of a Dockerfile: a FROM instruction and what follows it, with what the image would be after its last instruction.</summary>
public sealed class BuildStage : ImageStage
{
    private BuildStage()
    {
    }

    /// <summary>The instructions from FROM on.</summary>
    public required ImmutableArray<InstructionSyntax> Instructions { get; init; }

    /// <summary>
    /// What is carried out to build it, in order: its instructions, and behind FROM those that the stage it is built from put off with ONBUILD.
    /// </summary>
    public ImmutableArray<InstructionSyntax> Steps { get; private set; } = [];

    /// <summary>The stage that it is built from, or null where it is an image.</summary>
    public new BuildStage? BaseStage => (BuildStage?)base.BaseStage;

    /// <summary>The earlier stages that FROM may name, where it has a variable without a default, or with the name of a stage as its default.</summary>
    public ImmutableArray<BuildStage> PossibleBaseStages { get; private set; } = [];

    /// <summary>The words of SHELL in force at its end; empty for the default.</summary>
    public ImmutableArray<string> Shell { get; private set; } = [];

    /// <summary>
    /// Builds a stage. Variables and images refer to the stage that they are in, so it is there before it is complete; only the builder can change it.
    /// </summary>
    internal sealed class Builder(int index, Property<string> name, Location location, ImmutableArray<InstructionSyntax> instructions)
    {
        public BuildStage Stage { get; } = new() { Index = index, Name = name, Location = location, Instructions = instructions };

        public void SetBase(BuildStage stage)
        {
            Stage.SetBaseStage(stage);
            Stage.IsWindows = stage.IsWindows;
        }

        public void SetPossibleBases(ImmutableArray<BuildStage> stages) => Stage.PossibleBaseStages = stages;

        public void SetScratch() => Stage.IsScratch = true;

        public void SetBase(ImageReference image, bool isWindows)
        {
            Stage.BaseImage = image;
            Stage.Images = [image];
            Stage.IsWindows = isWindows;
        }

        public void SetSteps(ImmutableArray<InstructionSyntax> steps) => Stage.Steps = steps;

        public void SetImages(ImmutableArray<ImageReference> images) => Stage.Images = images;

        public void SetFinal() => Stage.IsFinal = true;

        public void SetReachable() => Stage.IsReachable = true;

        /// <summary>Sets what is in force behind the last instruction.</summary>
        public void SetResult(
            ImageConfiguration image, ImmutableArray<EnvironmentVariable> environment, ImmutableArray<EnvironmentVariable> declarations, ImmutableArray<string> shell)
        {
            Stage.Image = image;
            Stage.User = image.User;
            Stage.WorkingDirectory = image.WorkingDirectory;
            Stage.ExposedPorts = image.ExposedPorts;
            Stage.Labels = image.Labels;
            Stage.Environment = environment;
            Stage.Declarations = declarations;
            Stage.Shell = shell;
        }
    }

    private void SetBaseStage(BuildStage stage) => base.BaseStage = stage;
}
