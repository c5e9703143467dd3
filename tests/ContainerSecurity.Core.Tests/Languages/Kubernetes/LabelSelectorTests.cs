using System.Linq;
using ContainerSecurity.Core.Tests.Model;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Languages.Kubernetes;

public sealed class LabelSelectorTests
{
    [Theory]
    [InlineData("{}", true)]
    [InlineData("{matchLabels: {app: web}}", true)]
    [InlineData("{matchLabels: {app: web, tier: back}}", false)]
    [InlineData("{matchLabels: {app: '${APP}'}}", null)]
    [InlineData("{matchLabels: {app: other, tier: '${TIER}'}}", false)]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [web, api]}]}", true)]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}", false)]
    [InlineData("{matchExpressions: [{key: none, operator: NotIn, values: [web]}]}", true)]
    [InlineData("{matchExpressions: [{key: app, operator: Exists}]}", true)]
    [InlineData("{matchExpressions: [{key: app, operator: DoesNotExist}]}", false)]
    [InlineData("{matchExpressions: [{key: app, operator: Near}]}", null)]
    public void A_selector_matches_does_not_or_cannot_tell(string selector, bool? expected)
    {
        var policy = Parsed.Manifest($"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {{name: p, labels: {{app: web}}}}\nspec: {{podSelector: {selector}}}\n").Objects.Single();

        LabelSelector.Read(policy.Get("spec", "podSelector"))!.Matches(policy.Labels).Should().Be(expected);
    }

    [Fact]
    public void An_absent_selector_is_none_and_an_empty_map_selects_nothing()
    {
        var service = Parsed.Manifest("apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {}}\n").Objects.Single();

        LabelSelector.Read(service.Get("spec", "podSelector")).Should().BeNull();
        LabelSelector.ReadMap(service.Get("spec", "selector")).Should().BeNull();
    }

    [Fact]
    public void A_set_finds_objects_by_kind_namespace_and_name()
    {
        var first = Parsed.Manifest("apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: n}\n");
        var second = Parsed.Manifest("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: []}\n");
        var set = DocumentSet.Create(first, second);

        set.FindObjects("Secret", "n", "s").Should().ContainSingle();
        set.FindObjects("Secret", null, "s").Should().BeEmpty();
        set.WorkloadsInNamespace(null).Single().Name.Is("p").Should().BeTrue();
    }
}
