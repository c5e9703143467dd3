using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretRemovedLater() : Rule(new()
{
    Id = "CNS3012",
    Title = "Secret is removed in a later layer only",
    MessageFormat = "'{0}' stays in the layer from line {1}; replace that line with 'RUN --mount=type=secret'",
    Category = Categories.Secrets,
    Description = "Removing a file only hides it in the new layer. Anyone with the image can read it from the earlier layer.",
    Remediation = "Mount the file in the RUN that needs it (RUN --mount=type=secret), or create and remove it within one RUN.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["trivy:DS-0031"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538", "CWE-459"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var stage in FinalImage.StagesOf(context.Node))
                Check(context, stage);
        });

    private static void Check(RuleContext<DockerfileDocument> context, BuildStage stage)
    {
        Dictionary<string, InstructionSyntax> brought = new(StringComparer.Ordinal);
        foreach (var instruction in stage.Steps)
        {
            foreach (var source in CopiedFiles.Sources(instruction).Where(s => CredentialFiles.IsCredential(s.Value) || CredentialFiles.IsSettings(s.Value)))
                brought[WrittenText.FileName(source.Value)] = instruction;
            if (instruction is RunInstructionSyntax { Script: { } script } run)
                CheckRun(context, brought, run, script);
        }
    }

    private static void CheckRun(RuleContext<DockerfileDocument> context, Dictionary<string, InstructionSyntax> brought, RunInstructionSyntax run, ShellScript script)
    {
        foreach (var command in script.Commands.Select(c => c.EffectiveCommand).Where(c => brought.Count > 0 && c.Name is "rm" or "shred" or "unlink"))
        {
            foreach (var word in command.Operands)
            {
                if (brought.TryGetValue(WrittenText.FileName(word.Text.Trim('"', '\'')), out var by))
                    context.Report(word.Location, [by.Location], word.Text, by.Location.Start.Line + 1);
            }
        }

        foreach (var written in WrittenText.FindIn(script).Where(w => CredentialFiles.IsCredential(w.Target) || CredentialFiles.IsSettings(w.Target)))
            brought[WrittenText.FileName(written.Target)] = run;
    }
}
