using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SudoInCommand() : Rule(new()
{
    Id = "CNS2090",
    Title = "sudo is used in a container command",
    MessageFormat = "Container '{0}' runs sudo; remove it and run as the required user",
    Category = Categories.Privileges,
    Description = "sudo gives the container's user a way to become root, and an attacker in the container can use it too.",
    Remediation = "Remove sudo, and set the user in the image or in securityContext.runAsUser.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Containers,
    Equivalents = ["kubescape:C-0062"],
    Standards = ["OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            foreach (var word in context.Node.Command.Concat(context.Node.Arguments).Where(word => word.IsKnown))
            {
                // A whole command line in one item fails to start, but its author still meant to use sudo.
                var text = word.Value!;
                if (text is "sudo" or "/usr/bin/sudo" || text.StartsWith("sudo ", StringComparison.Ordinal))
                {
                    context.Report(word.Location, Names.Of(context.Node));
                    return;
                }
            }

            var call = context.Node.Scripts.SelectMany(script => script.Commands).FirstOrDefault(command => command.Name == "sudo");
            if (call is not null)
                context.Report(call.Location, Names.Of(context.Node));
        });
}
