using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>An entry point that needs no shell.</summary>
/// <param name="Program">Its first word.</param>
/// <param name="Location">Where it is set.</param>
internal sealed record ExecEntrypoint(string Program, Location Location)
{
    /// <summary>That of an image; null where it has none of its own, or one that a shell reads.</summary>
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
