using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PasswordInCommand() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3008",
        Title = "Command contains a password in plain text",
        MessageFormat = "{0} is in plain text; {1}",
        Category = Categories.Secrets,
        Description = "A command is stored in the image history or in the object, and is visible in the process list.",
        Remediation = "Use a secret mount in the build, and read the password from a mounted file or an environment variable of the platform at run time.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image,
        Equivalents = ["kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4"],
        Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CIS-K8S:5.4.1", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798", "CWE-214"],
    };

    public override void Initialize(AnalysisContext context)
    {
        // Uncertain shapes: development passwords in URLs, passwords in SQL statements.
        CommandTexts.Register(context, static (text, report) =>
        {
            foreach (var secret in SecretDetector.FindAll(text.Text).Where(s => !s.IsCertain))
                report(Descriptor, text.MapSpan(secret.Span), "Text that looks like " + secret.Kind);
        });
        context.RegisterShellCommandAction(static context =>
        {
            var script = context.Node.Script;
            var isBuild = script.Owner is RunInstructionSyntax;
            // CNS3009 reports a login that stays in the image.
            if (isBuild && BuildLogins.Find(context.Node.EffectiveCommand) is not null && IsShipped(script) && BuildLogins.IsKept(context.Node, script))
                return;
            foreach (var (span, name) in CommandSecrets.Find(context.Node))
                context.Report(Descriptor, new Location(script.Document, span), Describe(name), isBuild ? (script.Owner is RunInstructionSyntax { Stage.IsWindows: true } ? "set it when the container starts" : "mount it with 'RUN --mount=type=secret'") : "read it from a mounted secret");
        });
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var command in context.Node.History.SelectMany(h => h.Script?.Commands ?? []))
            {
                foreach (var (span, name) in CommandSecrets.Find(command))
                    context.Report(Descriptor, new Location(context.Node, span), Describe(name), "rebuild the image without it");
            }
        });
        context.RegisterContainerAction(static context =>
        {
            // Arguments of the image's own entry point are not parsed as a script.
            if (!context.Node.Command.IsEmpty || context.Node.Arguments.IsEmpty)
                return;
            foreach (var (span, name) in CommandSecrets.FindInWords([.. CommandTexts.Of(context.Node)]))
                context.Report(Descriptor, new Location(context.Node.Document, span), Describe(name), "read it from a mounted secret");
        });
        context.RegisterInstructionAction<InstructionSyntax>(static context =>
        {
            foreach (var heredoc in context.Node is OnbuildInstructionSyntax or RunInstructionSyntax ? [] : context.Node.Heredocs)
            {
                foreach (var secret in ConfigurationText.Find(heredoc.Body.Text).Where(s => !s.IsCertain))
                    context.Report(Descriptor, new Location(context.Node.Document, heredoc.Body.MapSpan(secret.Span)), "Text that looks like " + secret.Kind, "mount it at run time");
            }
        });
    }

    private static bool IsShipped(ShellScript script) =>
        script.Owner is InstructionSyntax instruction && FinalImage.StagesOf(instruction.Dockerfile).Contains(instruction.Stage);

    private static string Describe(string name) => $"The value of '{name}'";
}
