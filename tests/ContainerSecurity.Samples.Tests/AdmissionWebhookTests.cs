using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ContainerSecurity.Samples.AdmissionWebhook;

namespace ContainerSecurity.Samples.Tests;

public sealed class AdmissionWebhookTests : IAsyncLifetime
{
    private RunningApplication _webhook = null!;

    public async ValueTask InitializeAsync() => _webhook = await RunningApplication.StartAsync(WebhookApplication.Create(RunningApplication.Quiet));

    public ValueTask DisposeAsync() => _webhook.DisposeAsync();

    [Fact]
    public async Task An_object_without_errors_is_allowed()
    {
        var review = await ReviewAsync(_webhook, Reviews.Of(Reviews.Pod()));
        review["apiVersion"]!.GetValue<string>().Should().Be("admission.k8s.io/v1");
        review["kind"]!.GetValue<string>().Should().Be("AdmissionReview");
        review.AsObject().ContainsKey("request").Should().BeFalse();
        review["response"]!.ToJsonString().Should().Be($$"""{"uid":"{{Reviews.Uid}}","allowed":true,"warnings":[]}""");
    }

    [Fact]
    public async Task Errors_deny_and_are_named_and_warnings_are_passed_on()
    {
        var response = (await ReviewAsync(_webhook, Reviews.Of(Reviews.PrivilegedPod())))["response"]!;
        response["uid"]!.GetValue<string>().Should().Be(Reviews.Uid);
        response["allowed"]!.GetValue<bool>().Should().BeFalse();
        response["status"]!["code"]!.GetValue<int>().Should().Be(403);
        response["status"]!["message"]!.GetValue<string>().Should().StartWith("CNS2001: ").And.EndWith("(Pod/shop/web)");
        response["warnings"]!.AsArray().Select(w => w!.GetValue<string>()).Should().Contain(w => w.StartsWith("CNS1002: ", StringComparison.Ordinal)).And.OnlyContain(w => w.Length <= 256);
    }

    [Fact]
    public async Task The_author_of_an_object_cannot_switch_a_check_off()
    {
        var pod = Reviews.PrivilegedPod();
        pod["metadata"]!["annotations"] = new JsonObject { ["kube-linter.io/ignore-all"] = "I want it" };
        (await ReviewAsync(_webhook, Reviews.Of(pod)))["response"]!["allowed"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task What_brings_no_object_is_allowed()
    {
        (await ReviewAsync(_webhook, Reviews.OfDeletion(Reviews.PrivilegedPod())))["response"]!["allowed"]!.GetValue<bool>().Should().BeTrue();
        (await ReviewAsync(_webhook, Reviews.Of(null)))["response"]!["allowed"]!.GetValue<bool>().Should().BeTrue();
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{ "apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview" }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": { "uid": "" } }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "apiVersion": "admission.k8s.io/v1beta1", "kind": "AdmissionReview", "request": { "uid": "1" } }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "apiVersion": "admission.k8s.io/v1", "kind": "Pod", "request": { "uid": "1" } }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": { "uid": "1", "object": "text" } }""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_review_is_refused(string body, HttpStatusCode expected)
    {
        using var response = await _webhook.PostAsync("/validate", body);
        response.StatusCode.Should().Be(expected);
    }

    [Fact]
    public async Task What_is_too_large_too_deep_or_no_JSON_is_refused_and_the_next_request_is_served()
    {
        using (var large = await _webhook.PostAsync("/validate", new string(' ', 9 * 1024 * 1024)))
            large.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        using (var deep = await _webhook.PostAsync("/validate", Reviews.Of(null).Replace("\"object\":null", "\"object\":" + string.Concat(Enumerable.Repeat("""{"a":""", 100_000)), StringComparison.Ordinal)))
            deep.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using (var text = await _webhook.PostAsync("/validate", Reviews.Of(Reviews.Pod()), "text/plain"))
            text.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await ReviewAsync(_webhook, Reviews.Of(Reviews.Pod())))["response"]!["allowed"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task Many_requests_at_once_get_the_same_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(async _ => (await ReviewAsync(_webhook, Reviews.Of(Reviews.PrivilegedPod()))).ToJsonString()));
        answers.Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_configuration_decides_what_is_an_error()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("containersec-").FullName, "containersecurity.json");
        await File.WriteAllTextAsync(path, """{ "rules": { "CNS2001": "warning", "CNS1002": "error" } }""");
        await using var webhook = await RunningApplication.StartAsync(WebhookApplication.Create([.. RunningApplication.Quiet, $"--{WebhookApplication.ConfigurationKey}={path}"]));
        var response = (await ReviewAsync(webhook, Reviews.Of(Reviews.PrivilegedPod())))["response"]!;
        response["status"]!["message"]!.GetValue<string>().Should().StartWith("CNS1002: ");
        response["warnings"]!.AsArray().Should().Contain(w => w!.GetValue<string>().StartsWith("CNS2001: ", StringComparison.Ordinal));

        await File.WriteAllTextAsync(path, """{ "prest": "strict" }""");
        new Action(() => WebhookApplication.Create($"--{WebhookApplication.ConfigurationKey}={path}")).Should().Throw<InvalidDataException>().WithMessage("*CNS0002*did you mean 'preset'?*");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task It_says_that_it_is_well()
    {
        using var response = await _webhook.GetAsync("/healthz");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<JsonNode> ReviewAsync(RunningApplication webhook, string review)
    {
        using var response = await webhook.PostAsync("/validate", review);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
