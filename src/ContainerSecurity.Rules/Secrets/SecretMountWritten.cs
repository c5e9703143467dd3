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
                if (script.Commands.Length > SecretFlow.MostCommands)
                    continue;
                var files = new LayerFiles(script);
                foreach (var secret in secrets)
                    Check(context, script, secret, files, kept.Contains(run.Stage!));
            }
        });

    private static void Check(RuleContext<DockerfileDocument> context, ShellScript script, SecretMount secret, LayerFiles files, bool isKept)
    {
        var flow = SecretFlow.Follow(script, secret);
        foreach (var command in script.Commands)
        {
            if (flow.FindSource(command) is null && !flow.IsPrinting(command))
                continue;
            var word = flow.FindSource(command) ?? command.NameWord ?? command.Words.FirstOrDefault();
            var targets = Targets(command, flow).ToList();
            if (targets.Find(t => files.AreKept(t, command.Span.Start)) is { } target)
            {
                if (isKept && word is not null)
                    context.Report(word.Location, secret.Name, $"'{target}'");
            }
            else if (targets.Count == 0 && word is not null && flow.IsPrinting(command) && command.EffectiveCommand.Name is not ("tee" or "sponge") && IsPrinted(command))
            {
                context.Report(word.Location, secret.Name, "the build log");
            }
        }
    }

    // The files that a command which has the secret writes it to.
    private static IEnumerable<string> Targets(ShellCommand command, SecretFlow flow)
    {
        var invocation = command.EffectiveCommand;
        var operands = invocation.Operands.ToList();
        switch (invocation.Name)
        {
            case "cp" or "mv" or "install" or "rsync" when operands.Count > 1 && operands.Take(operands.Count - 1).Any(flow.Carries):
                return [Unquoted(operands[operands.Count - 1])];
            case "cp" or "mv" or "install" when invocation.GetOptionValue("-t", "--target-directory") is { } folder:
                return [folder.Text];
            case "tee" or "sponge":
                return operands.Select(Unquoted);
            case "dd" when operands.Find(w => w.StaticPrefix.StartsWith("of=", StringComparison.Ordinal)) is { } output:
                return [Unquoted(output).Substring(3)];
            case "sed" or "gsed" or "perl" or "yq" or "dasel" when invocation.Arguments.Any(w => IsInPlace(w.StaticPrefix)) && operands.Count > 0:
            case "crudini" or "augtool" or "replace" when operands.Count > 0:
                return [Unquoted(operands[invocation.Name == "crudini" ? 0 : operands.Count - 1])];
            case "xmlstarlet" or "xml" when operands.Count > 1 && invocation.HasOption("-L", "--inplace"):
                return [Unquoted(operands[operands.Count - 1])];
        }

        return flow.IsPrinting(command) && Redirected(command) is { } target ? [target] : [];
    }

    private static bool IsInPlace(string option) =>
        option.StartsWith("--in-place", StringComparison.Ordinal) || option == "--inplace" || (option.Length > 1 && option[0] == '-' && option[1] != '-' && option.IndexOf('i') is > 0 and < 4);

    private static string? Redirected(ShellCommand command)
    {
        for (ShellNode? node = command; node is not null and not ShellWordPart; node = node.Parent)
        {
            var redirections = node is ShellCommand simple ? simple.Redirections : node is ShellCompound compound ? compound.Redirections : [];
            if (redirections.FirstOrDefault(r => r.Operator is ">" or ">>" or ">|" or "&>" or "&>>" && r.Target is not null) is { } output)
                return Unquoted(output.Target!);
            if (node.Parent is ShellPipeline pipeline && pipeline.Elements[pipeline.Elements.Length - 1] != node)
                return null;
        }

        return null;
    }

    private static string Unquoted(ShellWord word) => word.StaticText ?? word.Text.Trim('"', '\'');

    // The output reaches the log unless a pipe, a redirection or a substitution takes it.
    private static bool IsPrinted(ShellCommand command)
    {
        for (ShellNode? node = command; node is not null; node = node.Parent)
        {
            if (node is ShellWordPart || (node is ShellCommand simple && simple.Redirections.Any(r => r.Operator.StartsWith(">", StringComparison.Ordinal) || r.Operator.StartsWith("&", StringComparison.Ordinal)))
                || (node is ShellCompound compound && compound.Redirections.Any(r => r.Operator.StartsWith(">", StringComparison.Ordinal))) || (node is ShellGroup or ShellSubshell && node.Parent is ShellPipeline))
            {
                return false;
            }
        }

        return command.IsLastInPipeline;
    }
}
