using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Testing.Tests.Rules;

namespace ContainerSecurity.Testing.Tests.Guide;

/// <summary>Registers the actions of the guide's table.</summary>
public sealed class EveryAction() : Rule(TestDescriptors.Make("TST023", "Nothing"))
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<UserInstructionSyntax>(Check);
        context.RegisterStageAction(Check);
        context.RegisterDockerfileAction(Check);
        context.RegisterShellCommandAction(Check);
        context.RegisterShellScriptAction(Check);
        context.RegisterImageReferenceAction(Check);
        context.RegisterEnvironmentVariableAction(Check);
        context.RegisterImageAction(Check);
        context.RegisterImageDocumentAction(Check);
        context.RegisterWorkloadAction(Check);
        context.RegisterContainerAction(Check);
        context.RegisterKubernetesObjectAction(Check, "Service", "Ingress");
        context.RegisterContainerGroupAction(Check);
        context.RegisterAzureResourceAction(Check, "Microsoft.KeyVault/vaults");
        context.RegisterAzureDocumentAction(Check);
        context.RegisterDocumentSetAction(Check);
    }

    private static void Check<T>(RuleContext<T> context)
        where T : class => context.CancellationToken.ThrowIfCancellationRequested();
}
