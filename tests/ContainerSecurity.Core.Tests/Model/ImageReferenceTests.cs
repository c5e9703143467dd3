namespace ContainerSecurity.Core.Tests.Model;

public sealed class ImageReferenceTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("nginx", null, "nginx", null, null)]
    [InlineData("nginx:1.27", null, "nginx", "1.27", null)]
    [InlineData("library/nginx:1.27", null, "library/nginx", "1.27", null)]
    [InlineData("host:5000/app", "host:5000", "app", null, null)]
    [InlineData("localhost/app:1", "localhost", "app", "1", null)]
    [InlineData("ghcr.io/team/app:v1@" + Digest, "ghcr.io", "team/app", "v1", Digest)]
    [InlineData("app@" + Digest, null, "app", null, Digest)]
    [InlineData("REG/app:1", "REG", "app", "1", null)]
    [InlineData("[::1]:5000/app:2", "[::1]:5000", "app", "2", null)]
    [InlineData("a.b/c__d/e-f.g:X_y", "a.b", "c__d/e-f.g", "X_y", null)]
    public void The_parts_of_a_reference_are_told_apart(string text, string? registry, string repository, string? tag, string? digest)
    {
        var image = Parsed.Image(text);

        image.IsValid.Should().BeTrue();
        Assert(image.Registry, registry);
        Assert(image.Repository, repository);
        Assert(image.Tag, tag);
        Assert(image.Digest, digest);
    }

    [Theory]
    [InlineData("nginx:")]
    [InlineData("Nginx")]
    [InlineData("ngi nx")]
    [InlineData("a//b")]
    [InlineData("a@sha256:123")]
    [InlineData("a:-x")]
    [InlineData("/a")]
    [InlineData("a__b___c")]
    [InlineData("http://a.b/c")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void A_text_that_breaks_the_grammar_has_no_known_parts(string text)
    {
        var image = Parsed.Image(text);

        image.IsValid.Should().BeFalse();
        image.Repository.IsUnknown.Should().BeTrue();
        image.Tag.IsUnknown.Should().BeTrue();
        image.IsLatest.Should().BeFalse();
        image.RegistryHost.Should().BeNull();
    }

    // One letter a part (registry, repository, tag, digest): k known, u unset, ? unknown.
    [Theory]
    [InlineData("nginx:$TAG", "uk??")]
    [InlineData("nginx:${TAG:-1}-alpine", "uk?u")]
    [InlineData("nginx:__TAG__", "uk??")]
    [InlineData("nginx:#{tag}#", "uk??")]
    [InlineData("nginx:@TAG@", "uk??")]
    [InlineData("$REG/nginx:1.2", "??ku")]
    [InlineData("$REG/nginx", "??uu")]
    [InlineData("docker.io/$ORG/app:1", "k?ku")]
    [InlineData("docker.io/team/$APP", "k???")]
    [InlineData("{{ .Values.image }}:{{ .Values.tag }}", "????")]
    [InlineData("<your image: here>", "????")]
    [InlineData("$(IMAGE)@" + Digest, "???k")]
    [InlineData("ko://github.com/a/b", "????")]
    [InlineData("%REG%/a:1", "??ku")]
    public void A_placeholder_makes_the_parts_unknown_that_it_may_change(string text, string states)
    {
        var image = Parsed.Image(text);

        image.IsValid.Should().BeTrue();
        string.Concat(Letter(image.Registry), Letter(image.Repository), Letter(image.Tag), Letter(image.Digest)).Should().Be(states);
    }

    [Fact]
    public void Each_part_points_to_its_own_characters()
    {
        var image = Parsed.Image("ghcr.io/team/app:v1@" + Digest);

        image.Registry.Location.Text.Should().Be("ghcr.io");
        image.Repository.Location.Text.Should().Be("team/app");
        image.Tag.Location.Text.Should().Be("v1");
        image.Digest.Location.Text.Should().Be(Digest);
    }

    [Theory]
    [InlineData("nginx", true)]
    [InlineData("nginx:latest", true)]
    [InlineData("nginx:1", false)]
    [InlineData("nginx@" + Digest, false)]
    [InlineData("nginx:$TAG", false)]
    public void Latest_is_said_or_follows_from_saying_nothing(string text, bool expected) =>
        Parsed.Image(text).IsLatest.Should().Be(expected);

    private static void Assert(Property<string> property, string? expected)
    {
        property.IsUnset.Should().Be(expected is null);
        property.Value.Should().Be(expected);
    }

    private static string Letter(Property<string> property) => property.State switch
    {
        PropertyState.Known => "k",
        PropertyState.Unset => "u",
        _ => "?",
    };
}
