using System;

namespace ContainerSecurity.Testing.Tests.Guide;

/// <summary>The rules that the guide shows do what it says of them.</summary>
public class GuideRuleTests
{
    private const string ConfigMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: {|TST022(config):config|} }\n";
    private const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: web\n    envFrom:\n    - configMapRef: { name: config }\n";

    [Fact]
    public void Sets_a_value() => RuleVerifier<TokenMounted>.VerifyFix(
        "apiVersion: v1\nkind: Pod\nmetadata: { name: {|TST020(web):web|} }\nspec:\n  containers: []\n",
        "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: []\n  automountServiceAccountToken: false\n");

    [Fact]
    public void Adds_an_item() => RuleVerifier<CapabilityKept>.VerifyFix(
        "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: a\n    securityContext: { capabilities: { drop: {|TST021(a):[SYS_ADMIN]|} } }\n",
        "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: a\n    securityContext: { capabilities: { drop: [SYS_ADMIN, ALL] } }\n");

    [Fact]
    public void Changes_several_documents() => new RuleTest<OldConfigName>
    {
        Sources = { ("config.yaml", ConfigMap), ("pod.yaml", Pod) },
        FixedSources = { ("config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n"), ("pod.yaml", Pod.Replace("name: config", "name: settings", StringComparison.Ordinal)) },
    }.Run();

    [Fact]
    public void Fails_for_a_document_that_is_not_fixed_as_expected() => new Action(() => new RuleTest<OldConfigName>
    {
        Sources = { ("config.yaml", ConfigMap), ("pod.yaml", Pod) },
        FixedSources = { ("pod.yaml", Pod) },
    }.Run()).Should().Throw<RuleVerificationException>().WithMessage("*'pod.yaml' is not as expected*");
}
