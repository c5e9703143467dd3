using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class DownloadPipedToShell() : Rule(new()
{
    Id = "CNS1053",
    Title = "A download is run without being checked",
    MessageFormat = "What '{0}' downloads is run by '{1}' unseen; download it to a file, check its hash and run it then",
    Category = Categories.SupplyChain,
    Description = "Whoever controls the server, its name or the way to it runs what he likes in the build or in the container, and can give another script to those who only look.",
    Remediation = "Download to a file, check a hash or signature that stands in the Dockerfile, then run the file. Better: install a package.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers,
    Standards = ["CIS-DOCKER:4.11", "CWE-494", "CWE-829"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(Check);

    private static void Check(RuleContext<ShellCommand> context)
    {
        var command = context.Node;
        var interpreter = command.EffectiveCommand;
        if (interpreter.Name is not { } name || !Interpreters.Reads(interpreter))
            return;
        if (Source(command, interpreter) is { } download)
            context.Report(interpreter.NameWord!.Location, download.Name, name);
    }

    // "curl ... | sh", "sh <(curl ...)", "sh -c "$(curl ...)"".
    private static ShellInvocation? Source(ShellCommand command, ShellInvocation interpreter)
    {
        if (command.Pipeline is { } pipeline && command.PipelineIndex > 0 && Interpreters.ReadsStandardInput(interpreter))
        {
            for (var i = command.PipelineIndex - 1; i >= 0; i--)
            {
                if (pipeline.Elements[i] is ShellCommand before && DownloadTools.Downloads(before.EffectiveCommand))
                    return before.EffectiveCommand;
            }
        }

        foreach (var word in interpreter.Arguments)
        {
            foreach (var part in word.Parts)
            {
                if (part.Body is { } body && DownloadTools.FindIn(body, command.Script) is { } inner)
                    return inner;
            }
        }

        return null;
    }
}
