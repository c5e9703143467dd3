using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Image;

/// <summary>The configurations of built images in JSON.</summary>
internal sealed class ImageFormat : DataFormat
{
    public override DocumentKind Kind => DocumentKind.Image;

    public override bool MayFit(string text) => Has(text, "\"rootfs\"") && Has(text, "\"diff_ids\"");

    public override bool Recognizes(DataSource source) =>
        source.Root is DataMapping root && TextOf(root, "architecture") is not null && TextOf(root, "os") is not null
        && root["rootfs"] is DataMapping files && TextOf(files, "type") == "layers" && files["diff_ids"] is DataSequence;

    public override Document Bind(DataSource source, ParserOptions options) => new ImageDocument(source, options.Facts.Find<ImageDescription>(source.Path) ?? ImageDescription.Empty);
}
