using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>An ENTRYPOINT in exec form that is not a shell.</summary>
/// <param name="Program">The first word.</param>
/// <param name="Location">The location of the first word.</param>
internal sealed record ExecEntrypoint(string Program, Location Location)
{
    /// <summary>The entry point of an image; null where it has none, or one in shell form.</summary>
    public static ExecEntrypoint? Of(ImageConfiguration image)
    {
        if (image.Entrypoint is not [{ Value: { Length: > 0 } program } first, ..] || IsShell(program))
            return null;
        for (var stage = image.Stage as BuildStage; stage is not null; stage = stage.BaseStage)
        {
            if (stage.Steps.OfType<EntrypointInstructionSyntax>().LastOrDefault() is { } instruction)
                return instruction.ExecForm is null ? null : new ExecEntrypoint(program, first.Location);
        }

        return image.Stage is null ? new ExecEntrypoint(program, first.Location) : null;
    }

    private static bool IsShell(string program) => program.Substring(program.LastIndexOf('/') + 1) is "sh" or "bash" or "ash" or "dash";
}
