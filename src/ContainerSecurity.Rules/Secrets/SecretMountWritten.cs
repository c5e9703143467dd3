using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretMountWritten() : Rule(new()
{
    Id = "CNS3013",
    Title = "Mounted secret is written to image or log",
    MessageFormat = "Mounted secret '{0}' is written to {1}, where it stays; read it directly from the mount",
    Category = Categories.Secrets,
    Description = "A secret mount keeps the secret out of the image unless a command copies it. A file that RUN writes becomes part of the layer, and its output is kept in the build log.",
    Remediation = "Let the tool read the mounted file (target=) or variable (env=) itself.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538", "CWE-532"],
})
{
    // The whole script is searched for every mount, so their number is bounded.
    private const int MostMounts = 8;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var kept = new HashSet<BuildStage>(FinalImage.StagesOf(context.Node));
            foreach (var run in context.Node.Stages.SelectMany(s => s.Steps).Distinct().OfType<RunInstructionSyntax>())
            {
                var secrets = run.Mounts.Select(SecretMount.Read).OfType<SecretMount>().Distinct().Take(MostMounts).ToList();
                if (secrets.Count == 0 || run.Script is not { } script)
                    continue;
                var written = WrittenText.FindIn(script).ToList();
                foreach (var secret in secrets)
                    Check(context, script, written, secret, kept.Contains(run.Stage!));
            }
        });

    private static void Check(RuleContext<DockerfileDocument> context, ShellScript script, List<WrittenText> texts, SecretMount secret, bool isKept)
    {
        // A variable that is assigned the content counts as the secret from then on.
        HashSet<string> holders = new(StringComparer.Ordinal);
        if (secret.Variable is { } variable)
            holders.Add(variable);
        foreach (var assignment in script.Commands.SelectMany(c => c.Assignments).Where(a => secret.IsReadBy(a.Value, holders)))
            holders.Add(assignment.Name);
        var removed = WrittenText.RemovedBy(script);
        var written = new HashSet<ShellCommand>();
        foreach (var text in texts)
        {
            if (text.Words.FirstOrDefault(w => secret.IsReadBy(w, holders)) is not { } word)
                continue;
            written.Add(text.Command);
            if (isKept)
                context.Report(word.Location, secret.Name, $"'{text.Target}'");
        }

        foreach (var command in script.Commands)
        {
            var invocation = command.EffectiveCommand;
            var operands = invocation.Operands.ToList();
            if (invocation.Name is "cp" or "mv" or "install" && isKept && operands.Count > 1 && secret.Path is { } path && operands[operands.Count - 2].StaticText == path
                && !removed.Contains(WrittenText.FileName(operands[operands.Count - 1].Text)))
            {
                context.Report(operands[operands.Count - 2].Location, secret.Name, $"'{operands[operands.Count - 1].Text}'");
            }
            else if (invocation.Name is "echo" or "printf" or "cat" && !written.Contains(command) && IsPrinted(command) && operands.Find(w => secret.IsReadBy(w, holders)) is { } shown)
            {
                context.Report(shown.Location, secret.Name, "the build log");
            }
        }
    }

    // The output reaches the log unless a pipe, a redirection or a substitution takes it.
    private static bool IsPrinted(ShellCommand command)
    {
        for (ShellNode? node = command; node is not null; node = node.Parent)
        {
            if (node is ShellWordPart || (node is ShellCommand { Redirections.IsEmpty: false }) || (node is ShellGroup or ShellSubshell && node.Parent is ShellPipeline))
                return false;
        }

        return command.IsLastInPipeline;
    }
}
