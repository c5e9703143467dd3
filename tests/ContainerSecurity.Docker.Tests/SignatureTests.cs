using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Tests;

/// <summary>Signatures that lie beside an image in a layout.</summary>
public class SignatureTests
{
    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly JsonObject _image;

    public SignatureTests() => _image = new TestImage().Layer(new TarBuilder().File("a", "1"), "1").AddManifest(_parts);

    private string Digest => _image["digest"]!.ToString();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Notation_stores_a_manifest_whose_subject_is_the_image(bool isListed)
    {
        var signature = Manifest("application/vnd.cncf.notary.signature", Envelope(Digest), "application/jose+json", subject: true);
        // A registry without referrers has them in an index under a tag.
        if (!isListed)
        {
            signature = TestImage.Blob(_parts, Json(new JsonObject { ["manifests"] = new JsonArray(signature) }), "application/vnd.oci.image.index.v1+json");
            Name(signature, Digest.Replace(':', '-'));
        }

        Read(signature).Should().ContainSingle().Which.Should().Match<ImageSignature>(s => s.Tool == "notation" && s.AttachedTo == Digest && s.SubjectDigest == Digest);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cosign_stores_a_manifest_under_a_tag(bool isRight)
    {
        var subject = isRight ? Digest : TestImage.Digest([1]);
        var payload = Json(new JsonObject { ["critical"] = new JsonObject { ["image"] = new JsonObject { ["docker-manifest-digest"] = subject } } });
        var signature = Manifest(null, payload, "application/vnd.dev.cosign.simplesigning.v1+json", subject: false);
        Name(signature, Digest.Replace(':', '-') + ".sig");

        Read(signature).Should().ContainSingle().Which.Should().Match<ImageSignature>(s => s.Tool == "cosign" && s.AttachedTo == Digest && s.SubjectDigest == subject);
    }

    [Fact]
    public void Other_artifacts_are_no_signatures()
    {
        var sbom = Manifest("application/spdx+json", "{}"u8.ToArray(), "application/spdx+json", subject: true);

        Read(sbom).Should().BeEmpty();
    }

    [Fact]
    public void Signature_of_another_image_does_not_count()
    {
        var other = new TestImage { Name = "team/other:1" }.Layer(new TarBuilder().File("b", "2"), "1").AddManifest(_parts);
        var signature = Manifest(null, "{}"u8.ToArray(), "application/vnd.dev.cosign.simplesigning.v1+json", subject: false);
        Name(signature, other["digest"]!.ToString().Replace(':', '-') + ".sig");

        Read(signature).Should().BeEmpty();
    }

    private static byte[] Json(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node);

    private static void Name(JsonObject descriptor, string name) => descriptor["annotations"] = new JsonObject { ["org.opencontainers.image.ref.name"] = name };

    private static byte[] Envelope(string digest)
    {
        var payload = Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"targetArtifact":{"digest":"{{digest}}"} }""")).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return Json(new JsonObject { ["payload"] = payload, ["signature"] = "x" });
    }

    private JsonObject Manifest(string? artifactType, byte[] content, string mediaType, bool subject)
    {
        var manifest = new JsonObject
        {
            ["schemaVersion"] = 2,
            ["config"] = TestImage.Blob(_parts, "{}"u8.ToArray(), artifactType is null ? "application/vnd.oci.image.config.v1+json" : "application/vnd.oci.empty.v1+json"),
            ["layers"] = new JsonArray(TestImage.Blob(_parts, content, mediaType)),
        };
        if (artifactType is not null)
            manifest["artifactType"] = artifactType;
        if (subject)
            manifest["subject"] = _image.DeepClone();
        return TestImage.Blob(_parts, Json(manifest), "application/vnd.oci.image.manifest.v1+json");
    }

    private ImageSignature[] Read(JsonObject signature)
    {
        Name(_image, "team/api:1");
        TestImage.Finish(_parts, _image, signature);
        return [.. ImageArchive.ReadStream("x", ArchiveTests.Tar(_parts)).Single().Signatures!.Value];
    }
}
